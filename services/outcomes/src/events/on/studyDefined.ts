import type { EventHandler } from '@holdfast/chassis';
import { openStudyEvaluations } from '../job/evaluateStudy.js';
import type { HandlerParts } from '../parts.js';

/** A new study looks at everybody who is here already. */
export const onStudyDefined =
  (parts: HandlerParts): EventHandler<'holdfast.outcomes.study-defined.v1'> =>
  (events) =>
    openStudyEvaluations(
      parts,
      events.map(({ data }) => data.studyId),
    );
