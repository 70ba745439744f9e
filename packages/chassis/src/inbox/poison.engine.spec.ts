import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { kafkaTopics, openKafkaJournal, prepareTopics, type KafkaJournal } from '@holdfast/journal/kafka';
import { systemClock, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openMongoStore, prepareMongoCollections } from '@holdfast/store/mongo';
import { requireEngine } from '@holdfast/store/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localOperator } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { chassisCollections, createRuntime, type Runtime } from '../runtime.js';
import { isAtRest } from '../status.js';
import { identity } from '../testing/counter.js';
import { createFollower, followedCollection } from '../testing/follower.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';
import { on } from './consumer.js';

const SOURCES = 500;
const EVENTS_EACH = 20;
const EVENTS_PER_APPEND = 1000;
const POISONED_AT = 5;
const PATIENCE_MS = 60_000;
const POLL_MS = 20;
const requireSetting = (name: string): string => requireEngine(name, process.env[name]);

const topics = kafkaTopics.filter(({ name }) => name === 'holdfast.outcomes');
const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);
const sources = count(SOURCES).map((at) => identity.of('study', `of poison ${at}`));
const [poisoned = '', ...others] = sources;
const eventsOf = (source: Id, sequences: readonly number[]) => sequences.map((at) => studyDefined(source, at));
const inOrder = (ids: readonly Id[], last: number) => new Map(ids.map((id) => [id, count(last)]));

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await holds()); await pause(POLL_MS))
    if (performance.now() > end) throw new Error(`This did not come true: ${holds.toString()}`);
}

describe('one event among 10,000 that cannot be handled, on MongoDB and Kafka', () => {
  let store: Store;
  let journal: KafkaJournal;
  let runtime: Runtime;
  let isCured = false;
  let follower: ReturnType<typeof createFollower>;

  beforeAll(async () => {
    const name = `poison-${randomUUID()}`;
    const collections = [followedCollection, ...chassisCollections];
    const place = { url: requireSetting('HOLDFAST_MONGO_URL'), database: name, collections };
    await prepareMongoCollections(place);
    store = await openMongoStore(place);
    const connection = { brokers: requireSetting('HOLDFAST_KAFKA_BROKERS').split(','), clientId: name };
    const options = { connection, topics, suffix: `.${name}`, isDevelopment: true, logger: silentLogger };
    await prepareTopics(options);
    journal = await openKafkaJournal({ ...options, clock: systemClock });
    follower = createFollower(store);
    const settings = { timeZone: 'UTC', epoch: 1 };
    const parts = { store, journal, clock: systemClock, identity, logger: silentLogger, settings };
    runtime = createRuntime('readers', { ...parts, instance: randomUUID() }, []);
    await appendAll();
    const consumer = on(TYPE, async (events) => {
      const isPoison = events.some(({ source, sequence }) => source === poisoned && sequence === POISONED_AT);
      if (isPoison && !isCured) throw new TypeError('This event cannot be handled.');
      await follower.follow(events);
    });
    await runtime.start({ consumers: [consumer], timers: [], jobs: [], sweeps: [] });
    await until(async () => isAtRest(await runtime.status()));
  }, 120_000);
  afterAll(async () => {
    await runtime.stop();
    await journal.close();
    await store.close();
  });

  /** The first events of all sources, then the second ones, and so on, as if all of them were at work together. */
  async function appendAll(): Promise<void> {
    const events = count(EVENTS_EACH).flatMap((sequence) => sources.map((source) => studyDefined(source, sequence)));
    for (let at = 0; at < events.length; at += EVENTS_PER_APPEND)
      await journal.append('holdfast.outcomes', events.slice(at, at + EVENTS_PER_APPEND));
  }

  it('keeps nobody waiting but its own source', async () => {
    expect(await follower.readEffects(others)).toEqual(inOrder(others, EVENTS_EACH));
    expect(await follower.readEffects([poisoned])).toEqual(inOrder([poisoned], POISONED_AT - 1));
    const parked = EVENTS_EACH - POISONED_AT + 1;
    expect(await runtime.status()).toMatchObject({ parked, stoppedBecause: null });
  });

  it('is replayed with all that waits behind it, in the order of its source', async () => {
    isCured = true;
    await journal.append('holdfast.outcomes', eventsOf(poisoned, [EVENTS_EACH + 1]));
    expect(await runtime.parkedEvents.replay({ requestId: 'cured', source: poisoned }, localOperator)).toEqual({
      ok: true,
      value: 1,
    });
    await journal.append('holdfast.outcomes', eventsOf(poisoned, [EVENTS_EACH + 2]));
    await until(async () => {
      const status = await runtime.status();
      return isAtRest(status) && status.parked === 0;
    });

    expect(await follower.readEffects([poisoned])).toEqual(inOrder([poisoned], EVENTS_EACH + 2));
  }, 120_000);
});
