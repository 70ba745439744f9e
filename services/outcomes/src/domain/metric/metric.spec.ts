import { describe, expect, it } from '@jest/globals';
import { requestMark } from '../examples.js';
import { metricDecider, type MetricDefinition, type MetricState } from './metric.js';

const definition: MetricDefinition = {
  key: 'sales',
  name: 'Sales',
  unit: 'CNY',
  direction: 'HIGHER_IS_BETTER',
  dimension: 'EFFICIENCY',
  periodRule: 'SUM',
};
const decide = (state: MetricState, request = requestMark('one')) =>
  metricDecider.decide({ definition, request }, state);
const defined = metricDecider.evolve(metricDecider.initial, {
  type: 'MetricDefined',
  definition,
  madeBy: requestMark('one'),
});

describe('a metric', () => {
  it('is defined once', () => {
    expect(decide(metricDecider.initial)).toEqual({
      ok: true,
      value: [{ type: 'MetricDefined', definition, madeBy: requestMark('one') }],
    });
    expect(defined).toEqual({ ...definition, status: 'DEFINED', madeBy: requestMark('one') });
  });

  it.each([
    ['the same request again', requestMark('one'), { ok: true, value: [] }],
    ['the request id with another input', requestMark('one', 'other'), { ok: false, refusal: 'requestIdReused' }],
    ['another request', requestMark('two'), { ok: false, refusal: 'alreadyExists' }],
  ])('that is there answers %s', (_, request, expected) => {
    expect(decide(defined, request)).toEqual(expected);
  });
});
