import { answerProblem, executeChange, parseRequest } from '@holdfast/chassis';
import { unreachable, type Problem } from '@holdfast/kernel';
import type { StudyRefusal } from '../../domain/study/study.js';
import { studyAggregate } from '../../store/collections.js';
import { parseStudy } from '../parseStudy.js';
import { metricNotFound, studyAlreadyExists } from '../problems.js';
import { toStudyParent } from '../toParents.js';
import type { DefineStudyInput, MutationResolvers } from '../types.generated.js';

function toProblem(
  refusal: Exclude<StudyRefusal, 'requestIdReused'>,
  { key, metric }: DefineStudyInput,
): Problem<'StudyAlreadyExists'> | Problem<'MetricNotFound'> {
  switch (refusal) {
    case 'alreadyExists':
      return studyAlreadyExists(key);
    case 'metricNotFound':
      return metricNotFound(metric);
    default:
      return unreachable(refusal);
  }
}

export const defineStudy: MutationResolvers['defineStudy'] = async (_, { input }, context) => {
  const { identity, metrics } = context;
  const read = parseRequest(input, context, parseStudy(input, identity));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: definition } = read.value;
  const id = identity.study(definition.key);
  const isMetricKnown = (await metrics.load(definition.metricId)) !== null;
  const command = { definition, isMetricKnown, request };
  const defined = await executeChange(context, studyAggregate, { id, request, command });
  if (defined.ok) return { __typename: 'DefineStudySuccess', study: toStudyParent({ id, state: defined.value }) };
  return answerProblem(typeof defined.refusal === 'string' ? toProblem(defined.refusal, input) : defined.refusal);
};
