import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@holdfast/kernel';
import { appendSource, until } from './testing/appendSource.js';
import { createFirstOccurrences, expectedBySource } from './testing/firstOccurrences.js';
import { createKafkaWorld } from './testing/kafkaWorld.js';
import { startOwnBroker, type OwnBroker } from './testing/ownBroker.js';

const TOPIC = 'killed';
const SOURCES = Array.from({ length: 20 }, (_, at) => `source ${at}`);
const EVENTS_PER_SOURCE = 150;

describe('a broker that is killed', () => {
  let broker: OwnBroker;
  beforeAll(async () => {
    broker = await startOwnBroker(process.env);
  }, 120_000);
  afterAll(() => broker.remove());

  it('loses nothing that was appended, and every reader gets it in order per source', async () => {
    const world = await createKafkaWorld({ brokers: [broker.plain], clientId: 'killed' }, [TOPIC]);
    const journal = await world.open(systemClock);
    const seen = createFirstOccurrences();
    const troubles = new Set<string>();
    const listen = setInterval(() => troubles.add(journal.describeTrouble() ?? 'well'), 200);
    const subscription = await journal.subscribe({
      group: 'g',
      topics: [TOPIC],
      batchSizeMax: 50,
      onBatch: async (batch) => {
        await sleep(5);
        seen.add(batch);
      },
    });
    const appends = SOURCES.map((source) => appendSource(journal, TOPIC, source, EVENTS_PER_SOURCE, 20));

    for (const awayMs of [1_000, 8_000, 100]) {
      const before = seen.count();
      await until(() => seen.count() > before + 100, 60_000);
      await broker.kill();
      await sleep(awayMs);
      await broker.start();
    }
    await Promise.all(appends);
    await until(() => seen.count() === SOURCES.length * EVENTS_PER_SOURCE, 60_000);
    clearInterval(listen);

    expect(seen.bySource()).toEqual(expectedBySource(SOURCES, EVENTS_PER_SOURCE));
    expect([...troubles].some((trouble) => trouble.includes('cannot be reached'))).toBe(true);
    await until(() => journal.describeTrouble() === undefined, 20_000);
    expect(await journal.lag('g', [TOPIC], systemClock.now())).toEqual({ events: 0, seconds: 0 });
    await subscription.stop();
    await journal.close();
  }, 240_000);
});
