import type { EventHandler } from '@holdfast/chassis';
import { defineStudyFigures } from '../../store/studyFigures.js';
import { openStudyEvaluations } from '../job/evaluateStudy.js';
import type { HandlerParts } from '../parts.js';

/** A new study looks at everybody who is here already. */
export const onStudyDefined =
  (parts: HandlerParts): EventHandler<'holdfast.outcomes.study-defined.v1'> =>
  async (events) => {
    await defineStudyFigures(parts.store, new Map([...events].reverse().map(({ data, time }) => [data.studyId, time])));
    await openStudyEvaluations(
      parts,
      events.map(({ data }) => data.studyId),
    );
  };
