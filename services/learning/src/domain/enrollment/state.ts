import type { Cell, Day, Id } from '@holdfast/kernel';

/** Where an enrollment stands: signed up, taking part, finished (passed or not), or given up. */
export type EnrollmentStatus = 'ENROLLED' | 'ACTIVE' | 'COMPLETED' | 'WITHDRAWN';

/** Who takes part in what. The cohort's first day is kept so that a person's enrollments can be listed by it. */
export interface EnrollmentSubject {
  readonly personId: Id;
  readonly cohortId: Id;
  readonly courseId: Id;
  readonly cohortStartsOn: Day;
}

/** What rows tell of an enrollment, each field with its history. */
export interface EnrollmentFacts {
  readonly enrolledOn: Cell<Day>;
  readonly completedOn: Cell<Day>;
  readonly withdrawnOn: Cell<Day>;
  /** Exact decimals. */
  readonly score: Cell<string>;
}

/** A person's part in a cohort. `status` follows from everything else and is kept so that it can be counted. */
export interface Enrollment extends EnrollmentSubject, EnrollmentFacts {
  readonly status: EnrollmentStatus;
  /** The day on which the system first heard of it: silences that fell due before raise no alert. */
  readonly learntOn: Day;
  /** True from the first activity or the cohort's start on, whichever is earlier. */
  readonly hasBegun: boolean;
}

export type EnrollmentState = { readonly status: 'ABSENT' } | Enrollment;

/** Before any row said anything. */
export const initialFacts: EnrollmentFacts = { enrolledOn: [], completedOn: [], withdrawnOn: [], score: [] };

export const initialEnrollment: EnrollmentState = { status: 'ABSENT' };
