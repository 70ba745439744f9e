import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lastYear } from '../domain/examples.js';
import { identity, policyId } from '../events/examples.js';
import { RecognitionWorld } from './testing/recognitionWorld.js';

let world: RecognitionWorld;

beforeEach(async () => {
  world = new RecognitionWorld();
  await world.start();
});
afterEach(() => world.stop());

describe('publishing', () => {
  const made = (version: number) => ({
    data: {
      publishIncentivePolicy: {
        __typename: 'PublishIncentivePolicySuccess',
        policy: { id: policyId, key: 'transfer-award', version },
      },
    },
  });

  const reused = {
    data: {
      publishIncentivePolicy: expect.objectContaining({ __typename: 'RequestIdReused', path: ['requestId'] }),
    },
  };

  it('makes a version per request, and none for a repeat', async () => {
    expect(await world.publish()).toEqual(made(1));
    expect(await world.publish()).toEqual(made(1));
    expect(await world.publish({ requestId: 'publish-2' })).toEqual(made(2));
  });

  it('refuses a request id with another input', async () => {
    await world.publish();
    expect(await world.publish({ title: 'Another' })).toMatchObject(reused);
  });

  it('refuses a request id that made an older version under another key', async () => {
    await world.publish();
    await world.publish({ requestId: 'publish-2' });
    expect(await world.publish({ key: 'another-award' })).toMatchObject(reused);
    expect(await world.publish()).toEqual(made(2));
  });

  it('makes one of two policies that are published at once under one request id', async () => {
    const answers = await Promise.all([world.publish(), world.publish({ key: 'another-award' })]);
    expect(answers).toContainEqual(expect.objectContaining(reused));
    expect(await world.listPublished()).toEqual(['incentive-policy-published']);
  });

  it('names every mistake', async () => {
    expect(await world.publish({ key: '', rule: {} })).toMatchObject({
      data: { publishIncentivePolicy: { __typename: 'InvalidInput', path: ['key'] } },
    });
  });

  it('shows the rule as it was published', async () => {
    await world.publish();
    const rule = `metricGrowth { course { id } metric { id } baseline { from to } minimumGrowthPercent amount { minorUnits } }`;
    expect(
      await world.ask(
        `{ incentivePolicies(first: 5) { nodes { key title version effectiveFrom rule { ${rule} } } pageInfo { hasNextPage } } }`,
      ),
    ).toEqual({
      data: {
        incentivePolicies: {
          nodes: [
            {
              ...{ key: 'transfer-award', title: 'Transfer award', version: 1, effectiveFrom: '2025-06-01' },
              rule: {
                metricGrowth: {
                  ...{ course: { id: identity.course('sales') }, metric: { id: identity.metric('sales') } },
                  ...{ baseline: lastYear, minimumGrowthPercent: '10', amount: { minorUnits: 200000 } },
                },
              },
            },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    });
  });
});
