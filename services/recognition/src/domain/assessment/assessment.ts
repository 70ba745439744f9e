import type { Id, Money } from '@holdfast/kernel';

/** The numbers that met a rule, as they are shown; the rule itself was decided without rounding. */
export interface Evidence {
  readonly metricId: Id;
  /** An exact decimal, or a mean rounded half-even to 12 places. */
  readonly baseline: string;
  readonly outcome: string;
  /** The improvement in percent of the baseline: above zero is better, whichever way the metric points. */
  readonly growthPercent: number;
}

/** Why a completer does not meet a rule; the first that holds, in this order, is the one that is named. */
export type DenialReason =
  'MISSING_BASELINE' | 'MISSING_OUTCOME' | 'PERIODS_NOT_COMPARABLE' | 'BASELINE_NOT_POSITIVE' | 'BELOW_THRESHOLD';

/** What a person is owed under a policy as the facts stand. */
export interface Entitlement {
  readonly amount: Money;
  readonly courseId: Id;
  /** The version of the policy that judged the completion. */
  readonly policyVersion: number;
  readonly evidence: Evidence;
}

/** How a person stands to a policy: not a completer of its time, owed money, or not owed any for a named reason. */
export type Assessment =
  | { readonly kind: 'NOT_IN_SCOPE' }
  | { readonly kind: 'MET'; readonly entitlement: Entitlement }
  | { readonly kind: 'NOT_MET'; readonly reason: DenialReason };
