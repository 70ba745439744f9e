import type { Day, Id, Money, Period, RequestMark } from '@holdfast/kernel';

/** Pays those who completed a course and whose number then improved by at least a percentage. */
export interface MetricGrowthRule {
  readonly kind: 'METRIC_GROWTH';
  readonly courseId: Id;
  readonly metricId: Id;
  readonly baseline: Period;
  /** Begins after the baseline ends. */
  readonly outcome: Period;
  /** An exact decimal, zero or more; reaching it pays. */
  readonly minimumGrowthPercent: string;
  readonly amount: Money;
}

/** What has to be shown to earn. A union with one member, since rules of other kinds follow. */
export type IncentiveRule = MetricGrowthRule;

/** A publication of a policy. Versions stay as they were published: what people were promised is not rewritten. */
export interface IncentivePolicyVersion {
  /** Counts from 1. */
  readonly version: number;
  readonly title: string;
  /** The first day whose completions this version judges, as long as no higher version judges them. */
  readonly effectiveFrom: Day;
  readonly rule: IncentiveRule;
  readonly madeBy: RequestMark;
}

/** A policy that was published at least once; the last version is the present one. */
export interface PublishedIncentivePolicy {
  readonly status: 'PUBLISHED';
  readonly incentivePolicyId: Id;
  readonly key: string;
  /** In the order of their numbers, never empty. */
  readonly versions: readonly IncentivePolicyVersion[];
}

/** Where a policy stands. There is no draft: what nobody can see promises nothing. */
export type IncentivePolicyState = { readonly status: 'ABSENT' } | PublishedIncentivePolicy;

export const initialIncentivePolicy: IncentivePolicyState = { status: 'ABSENT' };
