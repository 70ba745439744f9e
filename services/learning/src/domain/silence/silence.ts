import type { Day, Period } from '@holdfast/kernel';
import type { EnrollmentStatus } from '../enrollment/state.js';
import type { InactivityAlertStatus } from '../inactivityAlert/inactivityAlert.js';

/** A day with activity, and the day on which the system learned of it. */
export interface ActiveDay {
  readonly on: Day;
  readonly learntOn: Day;
}

/** Everything that silences of one enrollment depend on, as it is known now. */
export interface Watch {
  readonly status: EnrollmentStatus;
  /** The cohort's dates. */
  readonly cohort: Period;
  readonly enrolledOn: Day | null;
  /** The day on which the system learned of the enrollment. */
  readonly learntOn: Day;
  /** Oldest first, each day once. */
  readonly activeDays: readonly ActiveDay[];
  /** The alerts that were raised so far, whatever became of them. */
  readonly alerts: readonly { readonly firstSilentOn: Day; readonly status: InactivityAlertStatus }[];
}

/** So many whole days without activity that somebody should hear of it. */
export interface Silence {
  readonly firstSilentOn: Day;
  /** The day at whose start the alert falls due: the last of the silent days that it takes has just ended. */
  readonly dueOn: Day;
  /** The next day with activity; null as long as there is none. */
  readonly endedOn: Day | null;
}

/** The day from which an enrollment can be silent: its cohort's first, or its own when it began later. */
export const watchedFrom = ({ cohort, enrolledOn }: Pick<Watch, 'cohort' | 'enrolledOn'>): Day =>
  enrolledOn !== null && enrolledOn > cohort.from ? enrolledOn : cohort.from;
