import { describe, expect, it } from '@jest/globals';
import { JournalFault } from '../errors.js';
import type { Broker } from './broker.js';
import { requireNoneLost } from './lostTopics.js';
import { createNaming } from './naming.js';

const topics = ['people', 'learning'].map((name) => ({ name, partitions: 2, retentionMs: 1 }));
const naming = createNaming(topics, '.two');

/** Topics that hold three events in their second partition, and the place of the last of them. */
const LAST = 6;
const broker: Pick<Broker, 'ask' | 'ranges'> = {
  ask: (async () => new Map(topics.map(({ name }) => [naming.topic(name), {}]))) as Broker['ask'],
  ranges: async () => [
    { partition: 0, low: 0, high: 0 },
    { partition: 1, low: 0, high: 3 },
  ],
};

const prepare = (positions: readonly (readonly [string, number])[]) =>
  requireNoneLost({ broker, naming, topics }, { begun: new Set(['people']), positions: new Map(positions) });

describe('a topic that is made ready', () => {
  it('may hold what somebody has read of it, and more', async () => {
    await expect(prepare([])).resolves.toBeUndefined();
    await expect(prepare([['people/1', LAST]])).resolves.toBeUndefined();
    await expect(prepare([['people/1', LAST - 2]])).resolves.toBeUndefined();
  });

  it('is refused when it ends before what somebody has read of it', async () => {
    for (const place of [['people/1', LAST + 2] as const, ['people/0', 1] as const]) {
      await expect(prepare([place])).rejects.toThrow(JournalFault);
      await expect(prepare([place])).rejects.toThrow(
        'The topic people.two ends before what a service has read of it: it was deleted and made anew',
      );
    }
  });
});
