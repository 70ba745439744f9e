import type { Day } from '@holdfast/kernel';
import { isEmployedOn } from '../participant/employment.js';
import { lineageOn } from '../participant/orgUnitOn.js';
import type { EnrollmentFact, Participant } from '../participant/participant.js';
import type { StudyFrame } from './studyFrame.js';

export type NonMemberReason = 'NOT_TREATED_IN_TIME' | 'DAYS_CONTRADICT' | 'TOOK_THE_COURSE' | 'NOT_EMPLOYED_AT_START';

/** Where a person stands in a study: in one of the groups, left out for a reason, or none of its business. */
export type Membership =
  | { readonly kind: 'MEMBER'; readonly group: 'TREATED' | 'COMPARISON' }
  | { readonly kind: 'EXCLUDED'; readonly reason: NonMemberReason }
  | { readonly kind: 'OUTSIDE' };

const treated: Membership = { kind: 'MEMBER', group: 'TREATED' };
const comparison: Membership = { kind: 'MEMBER', group: 'COMPARISON' };
const outside: Membership = { kind: 'OUTSIDE' };
const excluded = (reason: NonMemberReason): Membership => ({ kind: 'EXCLUDED', reason });

/** Without a day of their own people enrolled by the first day that speaks of it: their cohort's start or their end. */
function findEnrolledOn(enrollment: EnrollmentFact, frame: StudyFrame): Day | null {
  const { cohortId, enrolledOn, completedOn, withdrawnOn } = enrollment;
  if (enrolledOn !== null) return enrolledOn;
  const days = [frame.cohorts.get(cohortId)?.startsOn, completedOn, withdrawnOn];
  return days.filter((day) => day !== null && day !== undefined).sort()[0] ?? null;
}

/**
 * Whether an end lies before the first day. The days may come from different imports in any order, so none of them can
 * be refused; but which of them is wrong nobody knows, and so neither whether and when the person was trained.
 */
const isContradictory = ({ enrolledOn, completedOn, withdrawnOn }: EnrollmentFact): boolean =>
  enrolledOn !== null && [completedOn, withdrawnOn].some((endedOn) => endedOn !== null && endedOn < enrolledOn);

function isTreatedInTime(enrollment: EnrollmentFact, frame: StudyFrame): boolean {
  if (isContradictory(enrollment)) return false;
  const isCompletedRequired = frame.members === 'COMPLETED';
  if (isCompletedRequired && enrollment.status !== 'COMPLETED') return false;
  const day = isCompletedRequired ? enrollment.completedOn : findEnrolledOn(enrollment, frame);
  return day !== null && day < frame.outcome.from;
}

/** An enrollment without a day, or with days that contradict each other, counts as taken in time: the careful answer for a comparison. */
const tookTheCourse = (enrollments: readonly EnrollmentFact[], { courseIds, outcome }: StudyFrame): boolean =>
  enrollments.some(
    (enrollment) =>
      courseIds.has(enrollment.courseId) &&
      (enrollment.enrolledOn === null || enrollment.enrolledOn <= outcome.to || isContradictory(enrollment)),
  );

/**
 * Who is compared. Everybody of a treated cohort is treated or in neither group; the others are compared when they
 * stood in one of the units, or below it, on the earliest start. A person counts once; later moves change nothing.
 */
export function membershipOf(frame: StudyFrame, participant: Participant): Membership {
  const { employments, orgUnits, enrollments } = participant;
  const own = enrollments.filter(({ cohortId }) => frame.cohortIds.has(cohortId));
  if (own.some((enrollment) => isTreatedInTime(enrollment, frame))) return treated;
  if (own.some(isContradictory)) return excluded('DAYS_CONTRADICT');
  if (own.length > 0) return excluded('NOT_TREATED_IN_TIME');
  if (frame.startsOn === null) return outside;
  if (!lineageOn(orgUnits, frame.startsOn).some((id) => frame.orgUnitIds.has(id))) return outside;
  if (!isEmployedOn(employments, frame.startsOn)) return excluded('NOT_EMPLOYED_AT_START');
  return tookTheCourse(enrollments, frame) ? excluded('TOOK_THE_COURSE') : comparison;
}
