import type { Day, Instant } from '@holdfast/kernel';
import type { EnrollmentSubject } from './state.js';

/** What one row says of an enrollment. An absent field says nothing, null clears it. */
export interface EnrollmentStatement {
  readonly recordedAt?: Instant;
  readonly enrolledOn?: Day | null;
  readonly completedOn?: Day | null;
  readonly withdrawnOn?: Day | null;
  readonly score?: string | null;
}

/** Records what a row says, and with the first row that the enrollment exists. */
export interface RecordEnrollment {
  readonly type: 'RecordEnrollment';
  readonly subject: EnrollmentSubject;
  readonly statement: EnrollmentStatement;
  readonly acceptedAt: Instant;
  /** The day of `acceptedAt` in the installation's zone. */
  readonly acceptedOn: Day;
}

/** The cohort has started, or the person has been active. */
export interface BeginEnrollment {
  readonly type: 'BeginEnrollment';
}

export type EnrollmentCommand = RecordEnrollment | BeginEnrollment;
