import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clock, identity, incentiveId, policyId, seventh } from '../events/examples.js';
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

describe('one request id for the incentives of two people', () => {
  const eighth = identity.person('8');
  const reused = { data: { decided: { __typename: 'RequestIdReused', message: expect.any(String) } } };
  const bothEarn = async (): Promise<void> => {
    await world.earn();
    await world.earn(eighth);
  };
  const mine = { requestId: 'one', incentive: incentiveId };
  const theirs = { ...mine, incentive: identity.incentive(policyId, eighth) };
  const approve = (input: typeof mine) => world.decide('approveIncentive', input);
  const approved = { data: { decided: { __typename: 'ApproveIncentiveSuccess', incentive: { status: 'APPROVED' } } } };

  it('decides about the first of them alone, also after a restart', async () => {
    await bothEarn();
    expect(await approve(mine)).toMatchObject(approved);
    expect(await approve(theirs)).toEqual(reused);
    await world.restart();
    expect(await approve(theirs)).toEqual(reused);
    expect(await approve(mine)).toMatchObject(approved);
    expect(await approve({ ...theirs, requestId: 'two' })).toMatchObject(approved);
  });

  it.each([
    ['rejectIncentive', { reason: 'A returned order.' }],
    ['payIncentive', {}],
    ['decideIncentiveReversal', { isReversed: true, reason: 'Agreed.' }],
  ])('is refused by %s too', async (mutation, input) => {
    await bothEarn();
    await approve(mine);
    expect(await world.decide(mutation, { ...theirs, ...input })).toEqual(reused);
  });

  it('decides about one of them when both are asked at once', async () => {
    await bothEarn();
    const answers = await Promise.all([approve(mine), approve(theirs)]);
    expect(answers).toContainEqual(reused);
    expect(answers.filter((answer) => !JSON.stringify(answer).includes('RequestIdReused'))).toMatchObject([approved]);
    expect((await world.listPublished()).filter((verb) => verb === 'incentive-approved')).toHaveLength(1);
  });

  it('is free again when the first was refused', async () => {
    await bothEarn();
    expect(await world.decide('payIncentive', mine)).toMatchObject({
      data: { decided: { __typename: 'IncentiveNotApproved' } },
    });
    expect(await approve(theirs)).toMatchObject(approved);
    expect(await approve(mine)).toEqual(reused);
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
