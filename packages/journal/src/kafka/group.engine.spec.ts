import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@holdfast/kernel';
import { createEvents, namesOf } from '../conformance/event.js';
import { createGate } from '../conformance/gate.js';
import { JournalGap } from '../errors.js';
import type { Batch, Landmark } from '../journal.js';
import type { KafkaJournal } from './openKafkaJournal.js';
import { appendSource, until } from './testing/appendSource.js';
import { requireEngineBrokers } from './testing/engineBrokers.js';
import { createFirstOccurrences, expectedBySource } from './testing/firstOccurrences.js';
import { createKafkaWorld, type KafkaWorld } from './testing/kafkaWorld.js';

const TOPIC = 'shared';
const SOURCES = Array.from({ length: 30 }, (_, at) => `source ${at}`);
const connection = { brokers: requireEngineBrokers(process.env), clientId: 'holdfast-spec' };

describe('a group of several processes', () => {
  let world: KafkaWorld;
  const journals: KafkaJournal[] = [];
  const open = async (): Promise<KafkaJournal> => {
    const journal = await world.open(systemClock);
    journals.push(journal);
    return journal;
  };
  const subscribe = (journal: KafkaJournal, onBatch: (batch: Batch) => Promise<void>) =>
    journal.subscribe({ group: 'g', topics: [TOPIC], batchSizeMax: 20, onBatch });

  beforeEach(async () => {
    world = await createKafkaWorld(connection, [TOPIC], 6);
  });
  afterEach(async () => {
    await Promise.all(journals.splice(0).map((journal) => journal.close()));
    await world.remove();
  });

  it('keeps a member whose handler is slower than the session', async () => {
    const journal = await open();
    const given: string[] = [];
    await journal.append(TOPIC, createEvents('a', 3));
    const subscription = await subscribe(journal, async (batch) => {
      given.push(...namesOf(batch));
      await sleep(14_000);
    });
    await until(() => given.length > 0, 10_000);
    await subscription.stop();

    expect(given).toEqual(['a-1', 'a-2', 'a-3']);
    expect(await journal.lag('g', [TOPIC], systemClock.now())).toEqual({ events: 0, seconds: 0 });
  }, 60_000);

  it('ends when events disappear under it, and stays ended', async () => {
    const journal = await open();
    await journal.append(TOPIC, createEvents('a', 1));
    const gate = createGate();
    let report: (gap: JournalGap) => void = () => undefined;
    const gap = new Promise<JournalGap>((resolve) => (report = resolve));
    const options = { group: 'g', topics: [TOPIC], batchSizeMax: 10 };
    const subscription = await journal.subscribe({ ...options, onBatch: () => gate.pass(), onGap: report });
    await gate.reached;
    await journal.append(TOPIC, createEvents('a', 3, 2));
    const stored = await journal.replay(TOPIC, 0, 10);
    await world.trim(TOPIC, stored[2]?.position ?? 0);
    gate.open();

    expect(await gap).toMatchObject({ group: 'g', topic: TOPIC, start: stored[3]?.position });
    await subscription.stop();
    await expect(journal.subscribe({ ...options, onBatch: async () => undefined })).rejects.toThrow(JournalGap);
  }, 60_000);

  it('does not begin anew where events are gone when Kafka has forgotten it, and another group does', async () => {
    const journal = await open();
    const seen = createFirstOccurrences();
    const places = new Set<string>();
    const beginnings = {
      list: async () => places,
      add: async (added: readonly string[]) => added.forEach((place) => places.add(place)),
    };
    const options = { topics: [TOPIC], batchSizeMax: 10, onBatch: async (batch: Batch) => seen.add(batch) };
    await journal.append(TOPIC, createEvents('a', 2));
    const subscription = await journal.subscribe({ ...options, group: 'g', beginnings });
    await until(() => seen.count() === 2, 20_000);
    await subscription.stop();
    await world.forget('g');
    await journal.append(TOPIC, createEvents('a', 2, 3));
    const stored = await journal.replay(TOPIC, 0, 10);
    await world.trim(TOPIC, stored[2]?.position ?? 0);

    expect(places.size).toBe(6);
    await expect(journal.subscribe({ ...options, group: 'g', beginnings })).rejects.toThrow(JournalGap);
    await journal.subscribe({ ...options, group: 'new' });
    await until(() => seen.count() === 3, 20_000);
    expect(seen.bySource()).toEqual(new Map([['a', [1, 2, 4]]]));
  }, 60_000);

  it('goes on from the beginning where Kafka has forgotten a group and the log is the same', async () => {
    const journal = await open();
    const kept = new Map<string, Landmark>();
    const landmarks = {
      list: async () => new Map(kept),
      keep: async (added: ReadonlyMap<string, Landmark>) =>
        added.forEach((landmark, place) => kept.set(place, landmark)),
    };
    const given: string[] = [];
    const onBatch = async (batch: Batch): Promise<void> => void given.push(...namesOf(batch));
    const options = { group: 'g', topics: [TOPIC], batchSizeMax: 10, onBatch, landmarks };
    await journal.append(TOPIC, createEvents('a', 2));
    const subscription = await journal.subscribe(options);
    await until(() => given.length === 2, 20_000);
    await subscription.stop();
    expect([...kept.values()].map(({ eventId }) => eventId)).toEqual(['a-2']);
    await world.forget('g');
    await journal.append(TOPIC, createEvents('a', 1, 3));

    await journal.subscribe(options);
    await until(() => given.length === 5, 20_000);
    expect(given.slice(2)).toEqual(['a-1', 'a-2', 'a-3']);
  }, 60_000);

  it('goes on with the other partitions while one rejects its batch', async () => {
    const journal = await open();
    const seen = createFirstOccurrences();
    let mayPass = false;
    await subscribe(journal, async (batch) => {
      const isBad = batch.some((delivery) => 'event' in delivery && delivery.event.source === 'source 0');
      if (isBad && !mayPass) throw new Error('Not yet.');
      seen.add(batch);
    });
    await Promise.all(SOURCES.map((source) => appendSource(journal, TOPIC, source, 5)));
    await until(() => seen.bySource().size > SOURCES.length / 2, 20_000);
    expect(seen.bySource().has('source 0')).toBe(false);

    mayPass = true;
    await until(() => seen.count() === SOURCES.length * 5, 20_000);
    expect(seen.bySource()).toEqual(expectedBySource(SOURCES, 5));
  }, 60_000);
});
