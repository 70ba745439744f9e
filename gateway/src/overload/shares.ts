/** How many places each viewer has, so that nobody takes all of them. */
export interface Shares {
  /** How many places the viewer of this subject has. */
  of(subject: string): number;
  take(subject: string): void;
  giveBack(subject: string): void;
}

/** What one viewer may have of all places: however many they ask for, the others find the rest. */
export const VIEWER_SHARE = 0.5;

/** Keeps a count for those alone who have a place at present. */
export function createShares(): Shares {
  const counts = new Map<string, number>();
  const countOf = (subject: string): number => counts.get(subject) ?? 0;
  return {
    of: countOf,
    take: (subject) => void counts.set(subject, countOf(subject) + 1),
    giveBack(subject) {
      const left = countOf(subject) - 1;
      if (left > 0) counts.set(subject, left);
      else counts.delete(subject);
    },
  };
}
