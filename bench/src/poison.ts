import { randomUUID } from 'node:crypto';
import {
  changeMany,
  chassisCollections,
  createRuntime,
  isNewer,
  on,
  silentLogger,
  toMark,
  type Mark,
} from '@holdfast/chassis';
import { startEngines, type RunningEngines } from '@holdfast/engines';
import type { JournalEvent } from '@holdfast/journal';
import { kafkaTopics, openKafkaJournal, prepareTopics } from '@holdfast/journal/kafka';
import { createIdentity, systemClock } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { openMongoStore, prepareMongoCollections } from '@holdfast/store/mongo';
import { median } from './quantile.js';

/**
 * Reads 10,000 events of 500 sources, in turns with and without one among them that cannot be handled: how much longer
 * the other sources wait. On engines of its own, with topics and a database of its own for each turn.
 */
const ROUNDS = 5;
const SOURCES = 500;
const EVENTS_EACH = 20;
const EVENTS_PER_APPEND = 1000;
const POISONED_AT = 5;
const GOAL = 1.2;
const TOPIC = 'holdfast.outcomes';
const TYPE = 'holdfast.outcomes.study-defined.v1';

const identity = createIdentity('9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11');
const sources = Array.from({ length: SOURCES }, (_, at) => identity.of('study', String(at)));
const [poisoned] = sources;
const others = (SOURCES - 1) * EVENTS_EACH;

interface Followed extends Document {
  readonly mark: Mark;
}
const followedCollection = defineCollection<Followed>({ name: 'followed', version: 1, indexes: [] });

/** All first events, then all second ones, and so on. */
const events = Array.from({ length: EVENTS_EACH }, (_, at) =>
  sources.map((source): JournalEvent => ({
    ...{ specversion: '1.0', id: identity.event(source, at + 1), source, type: TYPE, time: '2026-03-01T08:00:00.000Z' },
    ...{ datacontenttype: 'application/json', partitionkey: source, sequence: at + 1, epoch: 1 },
    data: { studyId: source, key: 'study', metricId: source, design: 'RANDOMIZED' },
  })),
).flat();

const follow = (store: Store, given: readonly JournalEvent[]): Promise<unknown> =>
  changeMany(
    store,
    followedCollection,
    given.map(({ source }) => source),
    (id, before) => {
      const newest = given.findLast(({ source }) => source === id);
      return newest && isNewer(before?.mark, newest) ? { id, mark: toMark(newest) } : undefined;
    },
  );

const isPoison = ({ source, sequence }: JournalEvent): boolean => source === poisoned && sequence === POISONED_AT;

/** A consumer that is slow as its store is; resolves with the seconds from its first event to the last of all others. */
function createReader(store: Store, hasPoison: boolean) {
  const handled = new Set<string>();
  let firstAt: number | undefined;
  let finish: (seconds: number) => void = () => undefined;
  const finished = new Promise<number>((resolve) => (finish = resolve));
  const consumer = on(TYPE, async (given) => {
    firstAt ??= performance.now();
    if (hasPoison && given.some(isPoison)) throw new TypeError('This event cannot be handled.');
    await follow(store, given);
    for (const { id, source } of given) if (source !== poisoned) handled.add(id);
    if (handled.size === others) finish((performance.now() - firstAt) / 1000);
  });
  return { consumer, finished };
}

async function timeReading({ environment }: RunningEngines, hasPoison: boolean): Promise<number> {
  const name = `poison-${randomUUID()}`;
  const place = { url: environment.HOLDFAST_MONGO_URL, database: name };
  const collections = [followedCollection, ...chassisCollections];
  await prepareMongoCollections({ ...place, collections });
  const store = await openMongoStore({ ...place, collections });
  const connection = { brokers: [environment.HOLDFAST_KAFKA_BROKERS], clientId: name };
  const topics = kafkaTopics.filter((topic) => topic.name === TOPIC);
  const options = { connection, topics, suffix: `.${name}`, isDevelopment: true, logger: silentLogger };
  await prepareTopics(options);
  const journal = await openKafkaJournal({ ...options, clock: systemClock });
  for (let at = 0; at < events.length; at += EVENTS_PER_APPEND)
    await journal.append(TOPIC, events.slice(at, at + EVENTS_PER_APPEND));
  const settings = { timeZone: 'UTC', epoch: 1 };
  const parts = { store, journal, clock: systemClock, identity, logger: silentLogger, settings };
  const runtime = createRuntime('readers', { ...parts, instance: randomUUID() }, []);
  const { consumer, finished } = createReader(store, hasPoison);
  await runtime.start({ consumers: [consumer], timers: [], jobs: [], sweeps: [] });
  const seconds = await finished;
  await runtime.stop();
  await journal.close();
  await store.close();
  return seconds;
}

const engines = await startEngines();
try {
  await timeReading(engines, true); // warms up
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const isFirst = round % 2 === 0;
    const [one, other] = [await timeReading(engines, isFirst), await timeReading(engines, !isFirst)];
    const [poisonedSeconds, seconds] = isFirst ? [one, other] : [other, one];
    times.push(seconds);
    ratios.push(poisonedSeconds / seconds);
  }
  console.log(
    `poison: ${events.length} events of ${SOURCES} sources take ${median(times).toFixed(2)} s, and with one that cannot be ` +
      `handled the other sources take ${median(ratios).toFixed(2)} of that (goal ${GOAL}); median of ${ROUNDS}`,
  );
} finally {
  await engines.stop();
}
