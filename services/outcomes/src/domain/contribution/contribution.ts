import type { Decimal, Id, Instant } from '@holdfast/kernel';
import type { NonMemberReason } from './membership.js';

export type Group = 'TREATED' | 'COMPARISON';

export type MissingOutcomeReason = 'MISSING_OUTCOME' | 'MISSING_OUTCOME_LEFT' | 'INCOMPLETE' | 'OVERLAPPING';
export type MissingBaselineReason = 'MISSING_BASELINE' | 'INCOMPLETE' | 'OVERLAPPING';
export type ExclusionReason = NonMemberReason | MissingOutcomeReason | MissingBaselineReason;

/** A person's number over a period, or why there is none. */
export type Figure<Missing> =
  { readonly kind: 'KNOWN'; readonly value: Decimal } | { readonly kind: 'UNKNOWN'; readonly reason: Missing };

/** What a treated person earned under one policy, by status still owed or paid. */
export interface EarnedIncentive {
  readonly policyKey: string;
  readonly currency: string;
  readonly minorUnits: bigint;
}

/** What one person adds to a study; the study's sums are made of nothing else. */
export type Contribution =
  | { readonly kind: 'EXCLUDED'; readonly reason: NonMemberReason }
  | {
      readonly kind: 'MEMBER';
      readonly group: Group;
      /** The person's own unit when the cohorts started; null when none is known. */
      readonly orgUnitId: Id | null;
      readonly outcome: Figure<MissingOutcomeReason>;
      /** Null when the study names no baseline. */
      readonly baseline: Figure<MissingBaselineReason> | null;
      readonly incentives: readonly EarnedIncentive[];
      /** When the newest of the values was known; null without any. */
      readonly asOf: Instant | null;
    };
