import { describe, expect, it } from '@jest/globals';
import kafkajs, { type Admin } from 'kafkajs';
import { compareOffsetsRetention, findOffsetsRetentionMs } from './offsetsRetention.js';

const DAY_MS = 24 * 60 * 60_000;

describe('brokers that keep the places of groups', () => {
  it('for longer than events are right', () => {
    expect(compareOffsetsRetention(30 * DAY_MS + 60_000, 30 * DAY_MS)).toEqual([]);
  });

  it.each([30, 7])('for no longer than events are not right: %d days', (days) => {
    expect(compareOffsetsRetention(days * DAY_MS, 30 * DAY_MS)).toEqual([
      `The brokers have offsets.retention.minutes ${days * 1_440} instead of more than 43200.`,
    ]);
  });
});

/** What two brokers say of their setting. */
function find(...values: readonly (string | Error)[]) {
  const describeConfigs: Admin['describeConfigs'] = async ({ resources }) => {
    const refusal = values.find((value) => value instanceof Error);
    if (refusal) throw refusal;
    const entries = values.map((configValue) => [{ configName: 'offsets.retention.minutes', configValue }]);
    return {
      throttleTime: 0,
      resources: resources.map(({ name: resourceName, type: resourceType }, at) => ({
        ...{ resourceName, resourceType, errorCode: 0, errorMessage: '' },
        configEntries: entries[at] ?? [],
      })),
    } as Awaited<ReturnType<Admin['describeConfigs']>>;
  };
  const brokers = values.map((_, nodeId) => ({ nodeId, host: 'localhost', port: 1 }));
  return findOffsetsRetentionMs({
    describeCluster: async () => ({ brokers, controller: 0, clusterId: 'c' }),
    describeConfigs,
  });
}

describe('how long brokers keep the places of groups', () => {
  it('is the shortest time that one of them has', async () => {
    expect(await find('86400', '10080')).toBe(7 * DAY_MS);
  });

  it('is unknown where they do not tell', async () => {
    const refusal = Object.assign(new Error('No.'), { type: 'CLUSTER_AUTHORIZATION_FAILED' });
    expect(await find('', '')).toBeUndefined();
    expect(await find(new kafkajs.KafkaJSProtocolError(refusal))).toBeUndefined();
  });

  it('is asked for again where the brokers could not be reached', async () => {
    await expect(find(new Error('Away.'))).rejects.toThrow('Away.');
  });
});
