import { describe, expect, it } from '@jest/globals';
import { requestMark } from '../examples.js';
import { monetizationDecider, type Price, type SetMonetization } from './monetization.js';

const price: Price = {
  metricId: 'sales',
  valuePerUnit: { minorUnits: 100, currency: 'CNY' },
  source: 'finance',
  ordinal: 1,
};
const set = (changes: Partial<SetMonetization> = {}): SetMonetization => ({
  price,
  isMetricKnown: true,
  request: requestMark('one'),
  ...changes,
});
const standing = monetizationDecider.evolve(monetizationDecider.initial, {
  type: 'MonetizationSet',
  price,
  madeBy: requestMark('one'),
});

describe('a price', () => {
  it('is set for a metric of this service', () => {
    expect(monetizationDecider.decide(set(), monetizationDecider.initial)).toMatchObject({ value: [{ price }] });
    expect(monetizationDecider.decide(set({ isMetricKnown: false }), monetizationDecider.initial)).toEqual({
      ok: false,
      refusal: 'metricNotFound',
    });
  });

  it('is set once by a request, even when it was replaced since', () => {
    const later = set({ price: { ...price, ordinal: 3 } });
    expect(monetizationDecider.decide(later, standing)).toEqual({ ok: true, value: [] });
    expect(monetizationDecider.decide(set({ request: requestMark('one', 'other') }), standing)).toEqual({
      ok: false,
      refusal: 'requestIdReused',
    });
  });
});
