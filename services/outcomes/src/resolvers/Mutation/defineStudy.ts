import { answerProblem, hasMadeAnother, requestIdReused } from '@holdfast/chassis';
import { hashOfInput, invalidInput, unreachable, type Problem } from '@holdfast/kernel';
import type { StudyRefusal } from '../../domain/study/study.js';
import { studyAggregate } from '../../store/collections.js';
import { parseStudy } from '../parseStudy.js';
import { metricNotFound, studyAlreadyExists } from '../problems.js';
import { toStudyParent } from '../toParents.js';
import type { DefineStudyInput, MutationResolvers } from '../types.generated.js';

function toProblem(
  refusal: StudyRefusal,
  { requestId, key, metric }: DefineStudyInput,
): Problem<'RequestIdReused'> | Problem<'StudyAlreadyExists'> | Problem<'MetricNotFound'> {
  switch (refusal) {
    case 'requestIdReused':
      return requestIdReused(requestId);
    case 'alreadyExists':
      return studyAlreadyExists(key);
    case 'metricNotFound':
      return metricNotFound(metric);
    default:
      return unreachable(refusal);
  }
}

export const defineStudy: MutationResolvers['defineStudy'] = async (_, { input }, context) => {
  const { store, aggregates, identity, clock, metrics } = context;
  const { requestId, ...wish } = input;
  const definition = parseStudy(input, identity);
  if (!definition.ok) return answerProblem(invalidInput(definition.refusal));
  const id = identity.study(definition.value.key);
  if (await hasMadeAnother(store, studyAggregate.collection, requestId, id))
    return answerProblem(requestIdReused(requestId));
  const defined = await aggregates.execute(studyAggregate, id, {
    definition: definition.value,
    isMetricKnown: (await metrics.load(definition.value.metricId)) !== null,
    request: { requestId, inputHash: hashOfInput(wish), at: clock.now() },
  });
  if (defined.ok) return { __typename: 'DefineStudySuccess', study: toStudyParent({ id, state: defined.value }) };
  return answerProblem(typeof defined.refusal === 'string' ? toProblem(defined.refusal, input) : defined.refusal);
};
