import { answerProblem, hasMadeAnother, parseRequest, requestIdReused } from '@holdfast/chassis';
import { unreachable, type Problem } from '@holdfast/kernel';
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
  const read = parseRequest(input, clock, parseStudy(input, identity));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: definition } = read.value;
  const { requestId } = request;
  const id = identity.study(definition.key);
  if (await hasMadeAnother(store, studyAggregate.collection, requestId, id))
    return answerProblem(requestIdReused(requestId));
  const defined = await aggregates.execute(studyAggregate, id, {
    definition,
    isMetricKnown: (await metrics.load(definition.metricId)) !== null,
    request,
  });
  if (defined.ok) return { __typename: 'DefineStudySuccess', study: toStudyParent({ id, state: defined.value }) };
  return answerProblem(typeof defined.refusal === 'string' ? toProblem(defined.refusal, input) : defined.refusal);
};
