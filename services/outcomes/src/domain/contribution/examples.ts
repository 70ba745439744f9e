import { DECIMAL_ONE, type Day } from '@holdfast/kernel';
import type { EnrollmentFact, Participant } from '../participant/participant.js';
import type { StudyDefinition } from '../study/definition.js';
import type { StudyObservation } from './contributionOf.js';
import { toStudyFrame, type CohortFact, type StudyFrame } from './studyFrame.js';

/** A study of a sales course in two stores, as the specs tell of it. */
export const salesStudy: StudyDefinition = {
  key: 'sales-2026',
  question: 'Did the sales course raise sales?',
  design: 'RANDOMIZED',
  cohorts: [{ id: 'spring', name: 'sales-spring' }],
  members: 'ENROLLED',
  orgUnits: [{ id: 'east', name: 'East' }],
  metricId: 'sales',
  baseline: { from: '2025-01-01', to: '2025-12-31' },
  outcome: { from: '2026-07-01', to: '2026-12-31' },
  minimumWorthwhileEffect: null,
  ownerOrgUnitId: null,
  claim: null,
};

const springCohort: CohortFact = { courseId: 'selling', startsOn: '2026-03-01' };

export const frameOf = (
  changes: Partial<StudyDefinition> = {},
  cohorts: ReadonlyMap<string, CohortFact> = new Map([['spring', springCohort]]),
): StudyFrame => toStudyFrame({ ...salesStudy, ...changes }, 'MEAN', cohorts);

/** Somebody of a store in the east of whom nothing else is known. */
export const clerk: Participant = {
  employments: [],
  orgUnits: [{ fromOn: null, lineage: ['company', 'east', 'store-1'] }],
  enrollments: [],
  incentives: [],
};

export const enrolled = (enrolledOn: Day | null, changes: Partial<EnrollmentFact> = {}): EnrollmentFact => ({
  cohortId: 'spring',
  courseId: 'selling',
  status: 'ENROLLED',
  enrolledOn,
  completedOn: null,
  withdrawnOn: null,
  ...changes,
});

export const trainee: Participant = { ...clerk, enrollments: [enrolled('2026-02-15')] };

export const observed = (
  from: Day,
  to: Day,
  value: number,
  recordedAt = '2027-01-05T00:00:00.000Z',
): StudyObservation => ({
  from,
  to,
  value: BigInt(Math.round(value * 1000)) * (DECIMAL_ONE / 1000n),
  recordedAt,
});
