import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clock, identity, seventh } from '../events/examples.js';
import { RecognitionWorld } from './testing/recognitionWorld.js';

let world: RecognitionWorld;

beforeEach(async () => {
  world = new RecognitionWorld();
  await world.start();
});
afterEach(() => world.stop());

describe('a decision', () => {
  it.each([
    ['approveIncentive', { incentive: 'nobody' }, 'IncentiveNotFound'],
    ['payIncentive', {}, 'IncentiveNotApproved'],
    ['rejectIncentive', { reason: ' ' }, 'InvalidInput'],
    ['decideIncentiveReversal', { isReversed: true, reason: 'Agreed.' }, 'IncentiveReversalNotProposed'],
  ])('is refused by name: %s %j is %s', async (mutation, input, type) => {
    await world.earn();
    expect(await world.decide(mutation, input)).toMatchObject({ data: { decided: { __typename: type } } });
  });

  it('is answered again by its request, and never taken for another decision', async () => {
    await world.earn();
    const approved = await world.decide('approveIncentive', { requestId: 'one' });
    expect(await world.decide('approveIncentive', { requestId: 'one' })).toEqual(approved);
    expect(await world.decide('payIncentive', { requestId: 'one' })).toMatchObject({
      data: { decided: { __typename: 'RequestIdReused' } },
    });
  });
});

describe('a person', () => {
  it('shows what they earned, with its history, policy and evidence', async () => {
    await world.earn();
    await world.decide('rejectIncentive', { reason: 'A returned order.' });
    const fields = `... on Person { incentives { totalCount nodes {
      status policy { key } evidence { metric { id } } revisions { status reason changedAt } } } }`;
    const representations = [{ __typename: 'Person', id: seventh }];
    expect(
      await world.ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
        {
          representations,
        },
      ),
    ).toEqual({
      data: {
        _entities: [
          {
            incentives: {
              totalCount: 1,
              nodes: [
                {
                  ...{
                    status: 'REJECTED',
                    policy: { key: 'transfer-award' },
                    evidence: { metric: { id: identity.metric('sales') } },
                  },
                  revisions: [
                    {
                      status: 'ACCRUED',
                      reason: 'Improved by 10 %, from 100 to 110, which meets version 1 of the policy.',
                      changedAt: clock.now(),
                    },
                    { status: 'REJECTED', reason: 'A returned order.', changedAt: clock.now() },
                  ],
                },
              ],
            },
          },
        ],
      },
    });
  });
});

it('shows what is on its way', async () => {
  await world.publish();
  const answer = await world.ask('{ system { recognition { pendingDocuments lagEvents openJobs timersDue parked } } }');
  const nothing = { pendingDocuments: 0, lagEvents: 0, openJobs: 0, timersDue: 0, parked: 0 };
  expect(answer).toEqual({ data: { system: { recognition: nothing } } });
});
