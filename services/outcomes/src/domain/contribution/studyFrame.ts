import type { Day, Id, Period, PeriodRule } from '@holdfast/kernel';
import type { StudyDefinition } from '../study/definition.js';

/** A cohort as far as studies ask for it. */
export interface CohortFact {
  readonly courseId: Id;
  readonly startsOn: Day;
}

/** What decides who is compared in a study and on which values: its definition with what is known of its cohorts. */
export interface StudyFrame {
  /** The treated cohorts, those not heard of included. */
  readonly cohortIds: ReadonlySet<Id>;
  readonly cohorts: ReadonlyMap<Id, CohortFact>;
  /** The courses of the treated cohorts. */
  readonly courseIds: ReadonlySet<Id>;
  /** The earliest start of the treated cohorts; null as long as none has been heard of. */
  readonly startsOn: Day | null;
  readonly members: 'ENROLLED' | 'COMPLETED';
  readonly orgUnitIds: ReadonlySet<Id>;
  readonly baseline: Period | null;
  readonly outcome: Period;
  readonly periodRule: PeriodRule;
}

/** Joins a definition with the cohorts that have been heard of. */
export function toStudyFrame(
  definition: StudyDefinition,
  periodRule: PeriodRule,
  heardOf: ReadonlyMap<Id, CohortFact>,
): StudyFrame {
  const cohortIds = new Set(definition.cohorts.map(({ id }) => id));
  const cohorts = new Map([...heardOf].filter(([id]) => cohortIds.has(id)));
  const [startsOn = null] = [...cohorts.values()].map((cohort) => cohort.startsOn).sort();
  return {
    cohortIds,
    cohorts,
    courseIds: new Set([...cohorts.values()].map(({ courseId }) => courseId)),
    startsOn,
    members: definition.members,
    orgUnitIds: new Set(definition.orgUnits.map(({ id }) => id)),
    baseline: definition.baseline,
    outcome: definition.outcome,
    periodRule,
  };
}
