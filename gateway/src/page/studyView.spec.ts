import { describe, expect, it } from '@jest/globals';
import { studiesAnswer, toStudyView } from './studyView.js';

const estimate = { value: -0.5, low: -0.8, high: -0.2, level: 0.95, n: 600 };

function viewOf(changes: object) {
  const study = {
    key: 'demo-returns',
    question: 'Did returns fall?',
    verdict: 'SHOWN_BENEFIT',
    warnings: [],
    metric: { name: 'Returns', unit: '%', direction: 'LOWER_IS_BETTER' },
    comparison: { n: 300, mean: 4 },
    claim: { growthPercent: '10', source: 'pilot' },
    effect: estimate,
    estimates: [{ method: 'DIFFERENCE_IN_MEANS', estimate }],
    roi: null,
    ...changes,
  };
  const { studies } = studiesAnswer.parse({
    demo: null,
    studies: { nodes: [study], totalCount: 1 },
  });
  const [first] = studies?.nodes ?? [];
  if (!first) throw new Error('The example has a study.');
  return toStudyView(first, 'en');
}

describe('a study as the page shows it', () => {
  it('turns a decrease into an improvement where less is better, ends swapped', () => {
    const { measured } = viewOf({});
    expect(measured?.value).toBeCloseTo(12.5);
    expect(measured?.low).toBeCloseTo(5);
    expect(measured?.high).toBeCloseTo(20);
  });

  it('keeps the sign where more is better', () => {
    const { measured } = viewOf({ metric: { name: 'Sales', unit: 'CNY', direction: 'HIGHER_IS_BETTER' } });
    expect(measured?.value).toBeCloseTo(-12.5);
  });

  it('shows the simple comparison only where the headline is another one', () => {
    expect(viewOf({}).naive).toBeUndefined();
    expect(viewOf({ effect: { ...estimate, value: 0.1 } }).naive?.value).toBeCloseTo(12.5);
  });

  it('falls back to the unit where there is nothing to be a percentage of', () => {
    const view = viewOf({ comparison: { n: 2, mean: 0 } });
    expect(view.measured).toBeUndefined();
    expect(view.absolute).toEqual(estimate);
  });

  it.each([
    ['severalCurrencies', ['MIXED_CURRENCIES', 'NO_PRICE']],
    ['tooLarge', ['AMOUNT_TOO_LARGE']],
    ['notStated', ['NO_COSTS', 'MIXED_CURRENCIES']],
  ])('says why there are no costs to show: %s', (costGap, codes) => {
    const roi = { costs: null, reasons: codes.map((code) => ({ code })), roiPercent: null };
    expect(viewOf({ roi })).toMatchObject({ costs: undefined, costGap });
  });

  it.each([
    ['the interval includes 0', { verdict: 'NOT_SHOWN', effect: { ...estimate, high: 0 } }],
    ['the groups share no org unit', { verdict: 'NOT_SHOWN', warnings: [{ code: 'CLUSTERED_ASSIGNMENT' }] }],
    ['too few people were trained', { verdict: 'NO_ESTIMATE', effect: null, warnings: [{ code: 'TOO_FEW_TREATED' }] }],
    [undefined, { warnings: [{ code: 'INCENTIVES_NOT_COSTED' }] }],
  ])('says why nothing is shown: %s', (verdictReason, changes) => {
    expect(viewOf(changes)).toMatchObject({ verdictReason });
  });

  it('has no figures without an effect', () => {
    expect(viewOf({ effect: null, estimates: [], verdict: 'NO_ESTIMATE' })).toMatchObject({
      measured: undefined,
      absolute: undefined,
      naive: undefined,
    });
  });
});
