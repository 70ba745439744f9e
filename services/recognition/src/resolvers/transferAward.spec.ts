import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lastYear, thisYear, yuan } from '../domain/examples.js';
import { clock, enrollment, identity, incentiveId, metricDefined, observation, seventh } from '../events/examples.js';
import { RecognitionWorld } from './testing/recognitionWorld.js';

let world: RecognitionWorld;

beforeEach(async () => {
  world = new RecognitionWorld();
  await world.start();
});
afterEach(() => world.stop());

const readPolicy = () =>
  world.ask(`{ policy: incentivePolicy(key: "transfer-award") {
    entries { totalCount nodes { id status amount { minorUnits currency } person { id } evidence { baseline outcome growthPercent } } }
    notPaid { totalCount nodes { reason person { id } } } } }`);

const policyAnswer = (policy: object) => ({ data: { policy } });
const entry = (change: object = {}) => ({
  id: incentiveId,
  status: 'ACCRUED',
  person: { id: seventh },
  amount: yuan(2000),
  ...change,
});
const accrued = {
  entries: { totalCount: 1, nodes: [entry({ evidence: { baseline: '100', outcome: '110', growthPercent: 10 } })] },
  notPaid: { totalCount: 0, nodes: [] },
};

const completed = () => world.arriveFromLearning(enrollment('2025-11-30'));
const sold = (amount: string, sequence = 1) => world.arriveFromOutcomes(observation(thisYear, amount, sequence));

describe('an award for a growth of 10 percent', () => {
  it('pays 2,000.00 for 10.00 %', async () => {
    await world.earn();
    expect(await readPolicy()).toEqual(policyAnswer(accrued));
  });

  it('pays nothing for 9.99 %, and says why', async () => {
    await world.publish();
    await completed();
    await world.arriveFromOutcomes(metricDefined, observation(lastYear, '100'), observation(thisYear, '109.99'));
    const notPaid = { totalCount: 1, nodes: [{ reason: 'BELOW_THRESHOLD', person: { id: seventh } }] };
    expect(await readPolicy()).toEqual(policyAnswer({ entries: { totalCount: 0, nodes: [] }, notPaid }));
  });

  it('pays those who completed before it was published', async () => {
    await completed();
    await world.arriveFromOutcomes(observation(thisYear, '110'), observation(lastYear, '100'), metricDefined);
    await world.publish();
    expect(await readPolicy()).toEqual(policyAnswer(accrued));
  });

  it('pays once, however often everything arrives', async () => {
    await world.earn();
    await completed();
    await world.arriveFromOutcomes(metricDefined, observation(lastYear, '100'), observation(thisYear, '110'));
    await world.publish();
    expect(await world.listPublished()).toEqual(['incentive-policy-published', 'incentive-accrued']);
  });

  it('pays nobody who was never in the course, and lists nobody such', async () => {
    await world.earn();
    const eighth = identity.person('8');
    await world.arriveFromOutcomes(observation(lastYear, '1', 1, eighth), observation(thisYear, '2', 1, eighth));
    expect(await readPolicy()).toEqual(policyAnswer(accrued));
  });
});

describe('a correction', () => {
  it('reverses what was accrued; the person stands in both lists', async () => {
    await world.earn();
    await sold('105', 2);
    expect(await world.listPublished()).toEqual([
      'incentive-policy-published',
      'incentive-accrued',
      'incentive-reversed',
    ]);
    expect(await readPolicy()).toMatchObject(
      policyAnswer({
        entries: { totalCount: 1, nodes: [entry({ status: 'REVERSED' })] },
        notPaid: { totalCount: 1, nodes: [{ reason: 'BELOW_THRESHOLD' }] },
      }),
    );
  });

  it('that changes no money only adds evidence', async () => {
    await world.earn();
    await sold('130', 2);
    const nodes = [entry({ evidence: { baseline: '100', outcome: '130', growthPercent: 30 } })];
    expect(await readPolicy()).toMatchObject(policyAnswer({ entries: { nodes } }));
    expect(await world.listPublished()).toEqual(['incentive-policy-published', 'incentive-accrued']);
  });

  it('proposes the reversal of what was paid, and a person decides', async () => {
    await world.earn();
    await world.decide('approveIncentive');
    await world.decide('payIncentive');
    await sold('105', 2);
    const proposed = await world.ask(
      `{ incentivePolicy(key: "transfer-award") { entries { nodes { status reversalProposedAt } } } }`,
    );
    expect(proposed).toMatchObject({
      data: { incentivePolicy: { entries: { nodes: [{ status: 'PAID', reversalProposedAt: clock.now() }] } } },
    });
    const decided = await world.decide('decideIncentiveReversal', { isReversed: true, reason: 'Agreed.' });
    expect(decided).toMatchObject({
      data: { decided: { incentive: { status: 'REVERSED', reversalProposedAt: null } } },
    });
    expect((await world.listPublished()).slice(2)).toEqual([
      'incentive-approved',
      'incentive-paid',
      'incentive-reversal-proposed',
      'incentive-reversed',
    ]);
  });
});
