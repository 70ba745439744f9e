import type { Day, Id } from '@holdfast/kernel';

/** The facts that a window follows, or a day that has come. */
export type RiskWindowCommand =
  | {
      readonly type: 'FollowPerson';
      readonly personId: Id;
      readonly factsVersion: number;
      /** The latest completion; null without one. */
      readonly completedOn: Day | null;
      readonly lastDay: Day | null;
      readonly today: Day;
    }
  | { readonly type: 'PassDay'; readonly today: Day };
