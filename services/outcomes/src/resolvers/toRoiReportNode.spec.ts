import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { incentive, outcome } from '../events/examples.js';
import { comparisonValues, RunningOutcomes, success, treatedValues } from './runningOutcomes.js';

let outcomes: RunningOutcomes;
beforeEach(() => {
  outcomes = new RunningOutcomes();
  return outcomes.start();
});
afterEach(() => outcomes.stop());

describe('the return of a study', () => {
  const cost = {
    ...{ requestId: 'cost-1', study: 'sales', kind: 'DIRECT', description: 'Places', source: 'invoice' },
    amount: { minorUnits: 4000, currency: 'CNY' },
  };
  const price = {
    requestId: 'price-1',
    metric: 'sales',
    valuePerUnit: { minorUnits: 100, currency: 'CNY' },
    source: 'finance',
  };
  const countPublished = async (): Promise<number> =>
    (await outcomes.listTold()).filter((subject) => subject === 'roi-published').length;

  it('has a reason for whatever is missing, and is published when it has a value', async () => {
    await outcomes.define();
    expect((await outcomes.readStudy()).roi).toMatchObject({
      costs: null,
      benefits: null,
      reasons: [{ code: 'NO_COSTS' }, { code: 'NO_PRICE' }, { code: 'NO_EFFECT' }],
    });
    await outcomes.membersArrive();
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    await outcomes.change('addCostLine', cost);
    await outcomes.settle();
    expect(await countPublished()).toBe(0);
    await outcomes.change('setMonetization', price);
    await outcomes.settle();
    expect(await countPublished()).toBe(1);
    expect((await outcomes.readStudy()).roi).toMatchObject({
      ...{ n: 3, costs: { minorUnits: 4000, currency: 'CNY' }, horizon: outcome },
      ...{
        benefits: { value: { minorUnits: 8000 }, n: 6 },
        roiPercent: { value: 100 },
        benefitCostRatio: { value: 2 },
      },
      ...{ incentivesNotCosted: { minorUnits: 0 }, reasons: [{ code: 'PRICE_WITHOUT_RANGE' }] },
    });
  });

  it('shows what treated people earned unless a cost line covers it', async () => {
    await outcomes.define();
    await outcomes.membersArrive();
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    await outcomes.arrive(incentive('t1', 200_000), incentive('c1', 200_000));
    expect(await outcomes.readStudy()).toMatchObject({
      warnings: [{ code: 'INCENTIVES_NOT_COSTED' }],
      roi: { incentivesNotCosted: { minorUnits: 200_000 } },
    });
    await outcomes.change('addCostLine', { ...cost, source: 'sales-award' });
    await outcomes.settle();
    expect(await outcomes.readStudy()).toMatchObject({ warnings: [], roi: { incentivesNotCosted: { minorUnits: 0 } } });
  });

  it('counts a cost once, however often its request comes, and another request for as much again', async () => {
    await outcomes.define();
    for (const requestId of ['cost-1', 'cost-1', 'cost-2'])
      expect(await outcomes.change('addCostLine', { ...cost, requestId })).toEqual(success('AddCostLine'));
    await outcomes.settle();
    expect((await outcomes.readStudy()).roi).toMatchObject({ costs: { minorUnits: 8000 } });
  });

  it('keeps the latest price, whatever is repeated', async () => {
    await outcomes.define();
    await outcomes.change('setMonetization', price);
    const higher = { ...price, requestId: 'price-2', valuePerUnit: { minorUnits: 200, currency: 'CNY' } };
    await outcomes.change('setMonetization', higher);
    expect(await outcomes.change('setMonetization', price)).toEqual(success('SetMonetization'));
    expect(
      await outcomes.ask('{ metric(key: "sales") { monetization { valuePerUnit { minorUnits } metric { key } } } }'),
    ).toEqual({
      metric: { monetization: { valuePerUnit: { minorUnits: 200 }, metric: { key: 'sales' } } },
    });
    expect(await outcomes.change('setMonetization', { ...higher, requestId: 'price-1' })).toMatchObject({
      __typename: 'RequestIdReused',
    });
  });

  it('refuses what cannot be a cost', async () => {
    await outcomes.define();
    expect(await outcomes.change('addCostLine', { ...cost, study: 'none' })).toMatchObject({
      __typename: 'StudyNotFound',
      path: ['study'],
    });
    const wrong = { ...cost, description: ' ', amount: { minorUnits: -1, currency: 'XYZ' } };
    expect(await outcomes.change('addCostLine', wrong)).toMatchObject({
      __typename: 'InvalidInput',
      violations: [{ path: ['amount'] }, { path: ['amount', 'minorUnits'] }, { path: ['description'] }],
    });
  });
});
