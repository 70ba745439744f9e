import { answerProblem, executeChange, InputReader, NAME_LENGTH_MAX, parseRequest } from '@holdfast/chassis';
import { parseKey } from '@holdfast/kernel';
import { metricAggregate } from '../../store/collections.js';
import { metricAlreadyExists } from '../problems.js';
import { toMetricParent } from '../toParents.js';
import type { DefineMetricInput, MutationResolvers } from '../types.generated.js';

const UNIT_LENGTH_MAX = 40;

function parseMetric({ key, name, unit, direction, dimension, periodRule }: DefineMetricInput) {
  const reader = new InputReader();
  return reader.finish({
    key: reader.read(['key'], parseKey(key)) ?? '',
    name: reader.readText(['name'], name, NAME_LENGTH_MAX),
    unit: reader.readText(['unit'], unit, UNIT_LENGTH_MAX),
    direction,
    dimension,
    periodRule: periodRule ?? 'MEAN',
  });
}

export const defineMetric: MutationResolvers['defineMetric'] = async (_, { input }, context) => {
  const { identity } = context;
  const read = parseRequest(input, context, parseMetric(input));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: definition } = read.value;
  const id = identity.metric(definition.key);
  const defined = await executeChange(context, metricAggregate, { id, request, command: { definition, request } });
  if (defined.ok) return { __typename: 'DefineMetricSuccess', metric: toMetricParent({ id, state: defined.value }) };
  return answerProblem(defined.refusal === 'alreadyExists' ? metricAlreadyExists(input.key) : defined.refusal);
};
