import type { EventHandler } from '@holdfast/chassis';
import { recordCohorts } from '../../store/cohorts.js';
import { listStudiesOfCohorts } from '../../store/studies.js';
import { openStudyEvaluations } from '../job/evaluateStudy.js';
import type { HandlerParts } from '../parts.js';

/** A cohort's start and course decide for everybody of its studies who is compared. */
export const onCohortScheduled =
  (parts: HandlerParts): EventHandler<'holdfast.learning.cohort-scheduled.v1'> =>
  async (events) => {
    await recordCohorts(parts.store, events);
    const studies = await listStudiesOfCohorts(
      parts.store,
      events.map(({ data }) => data.cohortId),
    );
    await openStudyEvaluations(
      parts,
      studies.map(({ id }) => id),
    );
  };
