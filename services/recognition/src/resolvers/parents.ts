import type { Connection, ParkedSource, ServiceStatus } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { DenialReason, Evidence } from '../domain/assessment/assessment.js';
import type { Entry, IncentiveRevision } from '../domain/incentive/state.js';
import type { IncentiveRule, MetricGrowthRule, PublishedIncentivePolicy } from '../domain/incentivePolicy/state.js';

export interface IncentivePolicyParent {
  readonly id: Id;
  readonly state: PublishedIncentivePolicy;
}

export interface IncentiveParent {
  readonly id: Id;
  readonly state: Entry;
}

export interface IncentiveDenialParent {
  readonly personId: Id;
  readonly reason: DenialReason;
}

/** Counting is a query of its own, made only when somebody asks for it. */
export interface IncentiveConnectionParent extends Connection<IncentiveParent> {
  readonly countAll: () => Promise<number>;
}

export interface IncentiveDenialConnectionParent extends Connection<IncentiveDenialParent> {
  readonly countAll: () => Promise<number>;
}

export type IncentiveRuleParent = IncentiveRule;

export type MetricGrowthRuleParent = MetricGrowthRule;

export type MetricGrowthEvidenceParent = Evidence;

/** Only the id is known here; the body belongs to people. */
export interface PersonParent {
  readonly id: Id;
}

export type IncentiveRevisionParent = IncentiveRevision;

/** What could not be handled; counted when somebody asks. */
export type ParkedSourceParent = ParkedSource;

/** The figures of this service; its parked sources are read when somebody asks. */
export type ServiceStatusParent = ServiceStatus;
