/** How much each viewer has of something, so that nobody takes all of it. */
export interface Shares {
  /** How much the viewer of this subject has. */
  of(subject: string): number;
  take(subject: string, amount: number): void;
  giveBack(subject: string, amount: number): void;
}

/** What one viewer may have of all: however much they ask for, the others find the rest. */
export const VIEWER_SHARE = 0.5;

/** Keeps an amount for those alone who have something at present. */
export function createShares(): Shares {
  const amounts = new Map<string, number>();
  const amountOf = (subject: string): number => amounts.get(subject) ?? 0;
  return {
    of: amountOf,
    take: (subject, amount) => void amounts.set(subject, amountOf(subject) + amount),
    giveBack(subject, amount) {
      const left = amountOf(subject) - amount;
      if (left > 0) amounts.set(subject, left);
      else amounts.delete(subject);
    },
  };
}
