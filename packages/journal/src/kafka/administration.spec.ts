import { describe, expect, it } from '@jest/globals';
import type { ITopicConfig } from 'kafkajs';
import { compareTopic, createMissingTopics, type FoundTopic } from './administration.js';
import { replicationOf, toTopicSettings } from './topics.js';

const definition = { name: 'things', partitions: 6, retentionMs: 1_000 };
const wanted = { name: 'things', definition, replication: replicationOf(false) };
const right: FoundTopic = { partitions: 6, copies: 3, settings: toTopicSettings(definition, wanted.replication) };
const withSettings = (settings: Record<string, string>): FoundTopic => ({
  ...right,
  settings: { ...right.settings, ...settings },
});

describe('a topic that is compared with the table', () => {
  it('is right as it was made', () => {
    expect(compareTopic(wanted, right)).toEqual([]);
  });

  it('may keep its events for longer, and in more copies', () => {
    expect(compareTopic(wanted, { ...right, copies: 5 })).toEqual([]);
    expect(compareTopic(wanted, withSettings({ 'retention.ms': '1001' }))).toEqual([]);
    expect(compareTopic(wanted, withSettings({ 'retention.ms': '-1' }))).toEqual([]);
  });

  it('is missing when it is not there', () => {
    expect(compareTopic(wanted, undefined)).toEqual(['things is missing.']);
  });

  it('tells all of its differences at once', () => {
    const found = { ...withSettings({ 'retention.ms': '999', 'cleanup.policy': 'compact' }), partitions: 7, copies: 1 };

    expect(compareTopic(wanted, found)).toEqual([
      'things has 7 partitions instead of 6.',
      'things has 1 copies instead of 3.',
      'things has cleanup.policy compact instead of delete.',
      'things has retention.ms 999 instead of 1000.',
    ]);
  });
});

describe('a topic that is missing', () => {
  it('is made with the partitions, copies and settings of the table, and one that is there is left alone', async () => {
    const made: ITopicConfig[] = [];
    const admin = {
      listTopics: () => Promise.resolve(['there']),
      createTopics: ({ topics }: { topics: ITopicConfig[] }) => Promise.resolve(made.push(...topics) > 0),
    };

    expect(await createMissingTopics(admin, [wanted, { ...wanted, name: 'there' }])).toEqual(['things']);
    expect(made).toMatchObject([{ topic: 'things', numPartitions: 6, replicationFactor: 3 }]);
    expect(made[0]?.configEntries).toContainEqual({ name: 'min.insync.replicas', value: '2' });
  });
});
