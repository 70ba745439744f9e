import { describe, expect, it } from '@jest/globals';
import { studyResultDecider, type EffectResult, type PublishResult, type RoiResult } from './studyResult.js';

const study = { studyId: 'sales', key: 'sales', ownerOrgUnitId: null };
const effect: EffectResult = {
  ...{ value: 10, low: 4, high: 16, level: 0.95, n: 40 },
  ...{ design: 'RANDOMIZED', method: 'DIFFERENCE_IN_MEANS', grade: 'SMS_5', asOf: '2027-01-05T00:00:00.000Z' },
};
const yuan = (minorUnits: number) => ({ minorUnits, currency: 'CNY' });
const roi: RoiResult = {
  ...{ grade: 'SMS_5', level: 0.95, n: 20, asOf: effect.asOf, costs: yuan(100) },
  benefits: { value: yuan(200), low: yuan(80), high: yuan(320) },
  roiPercent: { value: 100, low: -20, high: 220 },
  benefitCostRatio: { value: 2, low: 0.8, high: 3.2 },
};

/** What the last of some publications came to. */
function publish(...results: readonly Omit<PublishResult, 'study'>[]): readonly string[] {
  let state = studyResultDecider.initial;
  let last: readonly string[] = [];
  for (const result of results) {
    const decided = studyResultDecider.decide({ study, ...result }, state);
    const events = decided.ok ? decided.value : [];
    for (const event of events) state = studyResultDecider.evolve(state, event);
    last = events.map(({ type }) => type);
  }
  return last;
}

describe('the result of a study', () => {
  it('is published when it has a value', () => {
    expect(publish({ effect: null, roi: null })).toEqual([]);
    expect(publish({ effect, roi: null })).toEqual(['EffectEstimated']);
    expect(publish({ effect, roi: null }, { effect, roi })).toEqual(['RoiPublished']);
  });

  it('is published again only when it has changed', () => {
    expect(publish({ effect, roi }, { effect: { ...effect }, roi: { ...roi } })).toEqual([]);
    expect(publish({ effect, roi }, { effect: { ...effect, high: 17 }, roi })).toEqual(['EffectEstimated']);
  });

  it('is published again when it comes back after there was none', () => {
    const none = { effect: null, roi: null };
    expect(publish({ effect, roi }, none)).toEqual(['EffectWithdrawn', 'RoiWithdrawn']);
    expect(publish({ effect, roi }, none, { effect, roi })).toEqual(['EffectEstimated', 'RoiPublished']);
  });
});
