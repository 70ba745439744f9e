import { describe, expect, it } from '@jest/globals';
import { EVENT_BYTES_MAX, eventCatalog } from '@holdfast/schema';
import { kafkaTopics, MESSAGE_BYTES_MAX, replicationOf, toTopicSettings } from './topics.js';

describe('the table of topics', () => {
  it('has every topic of the catalog of events, and no other', () => {
    const cataloged = new Set(Object.values(eventCatalog).map(({ topic }) => topic));

    expect(kafkaTopics.map(({ name }) => name).sort()).toEqual([...cataloged].sort());
  });

  it('is told to Kafka so that nothing is lost', () => {
    for (const definition of kafkaTopics)
      expect(toTopicSettings(definition, replicationOf(false))).toMatchObject({
        'cleanup.policy': 'delete',
        'retention.ms': String(30 * 24 * 60 * 60_000),
        'retention.bytes': '-1',
        'min.insync.replicas': '2',
        'max.message.bytes': '1048576',
        'unclean.leader.election.enable': 'false',
      });
    expect(replicationOf(false).factor).toBe(3);
    expect(replicationOf(true)).toEqual({ factor: 1, inSyncMin: 1 });
  });

  it('takes the largest event', () => {
    expect(MESSAGE_BYTES_MAX).toBeGreaterThan(EVENT_BYTES_MAX);
  });
});
