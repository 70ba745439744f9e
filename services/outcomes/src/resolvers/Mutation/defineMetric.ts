import { answerProblem, hasMadeAnother, parseRequest, requestIdReused } from '@holdfast/chassis';
import { parseKey, unreachable, type Problem } from '@holdfast/kernel';
import type { MetricRefusal } from '../../domain/metric/metric.js';
import { metricAggregate } from '../../store/collections.js';
import { InputReader, NAME_LENGTH_MAX } from '../inputReader.js';
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

function toProblem(
  refusal: MetricRefusal,
  { requestId, key }: DefineMetricInput,
): Problem<'RequestIdReused'> | Problem<'MetricAlreadyExists'> {
  switch (refusal) {
    case 'requestIdReused':
      return requestIdReused(requestId);
    case 'alreadyExists':
      return metricAlreadyExists(key);
    default:
      return unreachable(refusal);
  }
}

export const defineMetric: MutationResolvers['defineMetric'] = async (_, { input }, context) => {
  const { store, aggregates, identity, clock } = context;
  const read = parseRequest(input, clock, parseMetric(input));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: definition } = read.value;
  const { requestId } = request;
  const id = identity.metric(definition.key);
  if (await hasMadeAnother(store, metricAggregate.collection, requestId, id))
    return answerProblem(requestIdReused(requestId));
  const defined = await aggregates.execute(metricAggregate, id, { definition, request });
  if (defined.ok) return { __typename: 'DefineMetricSuccess', metric: toMetricParent({ id, state: defined.value }) };
  return answerProblem(typeof defined.refusal === 'string' ? toProblem(defined.refusal, input) : defined.refusal);
};
