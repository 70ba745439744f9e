import type { Day } from '@holdfast/kernel';
import type { EnrollmentFacts, EnrollmentSubject } from './state.js';

/** The system heard of an enrollment for the first time. */
export interface EnrollmentRegistered {
  readonly type: 'EnrollmentRegistered';
  readonly subject: EnrollmentSubject;
  readonly learntOn: Day;
}

/** A row told something new; the fields that it changed, with their history. */
export interface EnrollmentFactsRecorded {
  readonly type: 'EnrollmentFactsRecorded';
  readonly facts: Partial<EnrollmentFacts>;
}

/** The person takes part from now on. */
export interface EnrollmentBegun {
  readonly type: 'EnrollmentBegun';
}

export type EnrollmentEvent = EnrollmentRegistered | EnrollmentFactsRecorded | EnrollmentBegun;
