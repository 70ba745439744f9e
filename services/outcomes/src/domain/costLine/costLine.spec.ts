import { describe, expect, it } from '@jest/globals';
import { requestMark } from '../examples.js';
import { COST_LINES_MAX } from '../policy.js';
import { costLineDecider, type AddCostLine, type Cost } from './costLine.js';

const cost: Cost = {
  studyId: 'sales',
  kind: 'DIRECT',
  description: 'Places',
  amount: { minorUnits: 100_000, currency: 'CNY' },
  source: 'invoice',
};
const add = (changes: Partial<AddCostLine> = {}): AddCostLine => ({
  cost,
  isStudyKnown: true,
  standing: 0,
  request: requestMark('one'),
  ...changes,
});
const added = costLineDecider.evolve(costLineDecider.initial, {
  type: 'CostLineAdded',
  cost,
  madeBy: requestMark('one'),
});
const refused = (refusal: string) => ({ ok: false, refusal });

describe('a cost line', () => {
  it('is added to a study', () => {
    expect(costLineDecider.decide(add(), costLineDecider.initial)).toMatchObject({
      value: [{ type: 'CostLineAdded', cost }],
    });
  });

  it.each([
    ['a study that is not there', add({ isStudyKnown: false }), refused('studyNotFound')],
    ['a study that has all it may have', add({ standing: COST_LINES_MAX }), refused('tooManyCostLines')],
  ])('is refused for %s', (_, command, expected) => {
    expect(costLineDecider.decide(command, costLineDecider.initial)).toEqual(expected);
  });

  it.each([
    ['the same request', add({ standing: COST_LINES_MAX }), { ok: true, value: [] }],
    ['the request id with another input', add({ request: requestMark('one', 'other') }), refused('requestIdReused')],
  ])('that is there answers %s', (_, command, expected) => {
    expect(costLineDecider.decide(command, added)).toEqual(expected);
  });
});
