import type { Day, Id } from '@holdfast/kernel';

/** One stretch of employment; null where nobody recorded the day. */
export interface Employment {
  readonly startedOn: Day | null;
  /** The last day. */
  readonly endedOn: Day | null;
}

/** A unit that a person belonged to from some day on, with all units above it. */
export interface OrgUnitMembership {
  /** Null when it has been so for as long as anybody knows. */
  readonly fromOn: Day | null;
  /** From the root to the unit itself. */
  readonly lineage: readonly Id[];
}

export type EnrollmentStatus = 'ENROLLED' | 'ACTIVE' | 'COMPLETED' | 'WITHDRAWN';

/** That a person took part in a cohort, as it stands now. */
export interface EnrollmentFact {
  readonly cohortId: Id;
  readonly courseId: Id;
  readonly status: EnrollmentStatus;
  readonly enrolledOn: Day | null;
  readonly completedOn: Day | null;
  readonly withdrawnOn: Day | null;
}

export type IncentiveStatus = 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';

/** What a policy gave a person, as it stands now. */
export interface IncentiveFact {
  readonly policyKey: string;
  /** The course that the policy's rule names. */
  readonly courseId: Id;
  readonly status: IncentiveStatus;
  readonly minorUnits: number;
  readonly currency: string;
}

/** Everything that studies and risk windows need of one person, but the observed numbers. */
export interface Participant {
  /** Empty as long as nobody recorded one, which counts as employed for ever. */
  readonly employments: readonly Employment[];
  /** Oldest first. */
  readonly orgUnits: readonly OrgUnitMembership[];
  readonly enrollments: readonly EnrollmentFact[];
  readonly incentives: readonly IncentiveFact[];
}
