import { answerProblem, InputReader, NAME_LENGTH_MAX, parseRequest, requestIdReused } from '@holdfast/chassis';
import { invariant, normalizeText, parseMoney, reason, unreachable, type Problem } from '@holdfast/kernel';
import type { MonetizationRefusal } from '../../domain/monetization/monetization.js';
import { monetizationAggregate } from '../../store/collections.js';
import { findPrice } from '../../store/prices.js';
import { metricNotFound } from '../problems.js';
import type { MutationResolvers, SetMonetizationInput } from '../types.generated.js';

function parsePrice(input: SetMonetizationInput) {
  const reader = new InputReader();
  const valuePerUnit = reader.read(['valuePerUnit'], parseMoney(input.valuePerUnit)) ?? input.valuePerUnit;
  if (valuePerUnit.minorUnits < 0) reader.refuse(['valuePerUnit', 'minorUnits'], reason('PRICE_NEGATIVE'));
  return reader.finish({ valuePerUnit, source: reader.readText(['source'], input.source, NAME_LENGTH_MAX) });
}

function toProblem(
  refusal: MonetizationRefusal,
  { requestId, metric }: SetMonetizationInput,
): Problem<'RequestIdReused'> | Problem<'MetricNotFound'> {
  switch (refusal) {
    case 'requestIdReused':
      return requestIdReused(requestId);
    case 'metricNotFound':
      return metricNotFound(metric);
    default:
      return unreachable(refusal);
  }
}

export const setMonetization: MutationResolvers['setMonetization'] = async (_, { input }, context) => {
  const { store, aggregates, identity, metrics } = context;
  const read = parseRequest(input, context, parsePrice(input));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: price } = read.value;
  const metricId = identity.metric(normalizeText(input.metric));
  const replaced = await findPrice(store, metricId);
  const set = await aggregates.execute(
    monetizationAggregate,
    identity.of('monetization', 'setMonetization', request.requestId),
    {
      price: { ...price, metricId, ordinal: (replaced?.ordinal ?? 0) + 1 },
      isMetricKnown: (await metrics.load(metricId)) !== null,
      request,
    },
  );
  if (!set.ok) return answerProblem(typeof set.refusal === 'string' ? toProblem(set.refusal, input) : set.refusal);
  const monetization = await findPrice(store, metricId);
  invariant(monetization, `the metric "${input.metric}" has a price once one was set`);
  return { __typename: 'SetMonetizationSuccess', monetization };
};
