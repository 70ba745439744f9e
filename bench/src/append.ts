import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngines } from '@holdfast/engines';
import type { Journal, JournalEvent } from '@holdfast/journal';
import { openKafkaJournal, prepareTopics } from '@holdfast/journal/kafka';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { systemClock } from '@holdfast/kernel';
import kafkajs from 'kafkajs';
import Database from 'libsql';
import { median } from './quantile.js';

/**
 * Appends to the journal, in turns with the bare library doing the same with the same guarantees: the SQLite journal
 * against inserts that are as durable, the journal on Kafka against an idempotent producer of kafkajs with one request
 * in flight that waits for all copies. Engines of its own are started and removed.
 */
const ROUNDS = 7;
const APPENDS_PER_ROUND = 200;
const EVENTS_PER_APPEND = 100;
const SOURCES = 500;
const GOALS = { sqlite: 0.5, kafka: 0.7 };
const TOPIC = 'holdfast.learning.activity';

const silence = (): void => undefined;
const logger = { debug: silence, info: silence, warn: silence, error: silence };

function createEvents(append: number): readonly JournalEvent[] {
  return Array.from({ length: EVENTS_PER_APPEND }, (_, at) => {
    const source = `enrollment-${(append * EVENTS_PER_APPEND + at) % SOURCES}`;
    return {
      ...{ specversion: '1.0', id: randomUUID(), source, type: 'holdfast.learning.activity-recorded.v1' },
      ...{ time: '2026-03-01T08:00:00.000Z', datacontenttype: 'application/json', partitionkey: source },
      ...{ sequence: append + 1, epoch: 1 },
      data: {
        enrollmentId: source,
        personId: source,
        cohortId: source,
        on: '2026-03-01',
        count: 7,
        durationSeconds: 60,
      },
    };
  });
}

/** Appends one batch and resolves when it is durable. */
type Append = (events: readonly JournalEvent[]) => unknown;

/** Events per second. */
async function timeRound(append: Append, batches: readonly (readonly JournalEvent[])[]): Promise<number> {
  const startedAt = performance.now();
  for (const events of batches) await append(events);
  return (batches.length * EVENTS_PER_APPEND * 1000) / (performance.now() - startedAt);
}

async function compare(name: keyof typeof GOALS, ours: Append, bare: Append): Promise<void> {
  const batches = Array.from({ length: APPENDS_PER_ROUND }, (_, append) => createEvents(append));
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = round % 2 === 0 ? [ours, bare] : [bare, ours];
    const [one, other] = [await timeRound(first, batches), await timeRound(second, batches)];
    const [rate, bareRate] = round % 2 === 0 ? [one, other] : [other, one];
    rates.push(rate);
    ratios.push(rate / bareRate);
  }
  console.log(
    `append: the journal on ${name} ${median(rates).toFixed(0)} events/s in batches of ${EVENTS_PER_APPEND}, ` +
      `${median(ratios).toFixed(2)} of the bare library (goal ${GOALS[name]}); median of ${ROUNDS}`,
  );
}

async function compareSqlite(folder: string): Promise<void> {
  const journal: Journal = openSqliteJournal({ file: join(folder, 'journal.db'), clock: systemClock });
  const database = new Database(join(folder, 'bare.db'));
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE log (position INTEGER PRIMARY KEY, topic TEXT, key TEXT, time TEXT, body TEXT)');
  const insert = database.prepare('INSERT INTO log (topic, key, time, body) VALUES (?, ?, ?, ?)');
  await compare(
    'sqlite',
    (events) => journal.append(TOPIC, events),
    (events) => {
      database.exec('BEGIN IMMEDIATE');
      for (const event of events) insert.run([TOPIC, event.partitionkey, systemClock.now(), JSON.stringify(event)]);
      database.exec('COMMIT');
    },
  );
  await journal.close();
  database.close();
}

async function compareKafka(broker: string): Promise<void> {
  const connection = { brokers: [broker], clientId: 'bench' };
  const options = { connection, logger, isDevelopment: true };
  await prepareTopics(options);
  await prepareTopics({ ...options, suffix: '.bare' });
  const journal = await openKafkaJournal({ ...options, clock: systemClock });
  const client = new kafkajs.Kafka({ brokers: [broker], clientId: 'bare', logLevel: kafkajs.logLevel.NOTHING });
  const createPartitioner = kafkajs.Partitioners.DefaultPartitioner;
  const producer = client.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner });
  await producer.connect();
  await compare(
    'kafka',
    (events) => journal.append(TOPIC, events),
    (events) =>
      producer.send({
        topic: `${TOPIC}.bare`,
        acks: -1,
        messages: events.map((event) => ({ key: event.partitionkey, value: JSON.stringify(event) })),
      }),
  );
  await producer.disconnect();
  await journal.close();
}

const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
await compareSqlite(folder);
rmSync(folder, { recursive: true, force: true });
const engines = await startEngines();
try {
  await compareKafka(engines.environment.HOLDFAST_KAFKA_BROKERS);
} finally {
  await engines.stop();
}
