import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, type Connection } from 'mongoose';
import { isPortFree } from './run/ports.js';
import { startEngines, type RunningEngines } from './startEngines.js';
import { createJournal } from './testing/journal.js';

const values = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `value ${String(from + index).padStart(4, '0')}`);

describe('engines of a test', () => {
  let engines: RunningEngines;

  beforeAll(async () => {
    engines = await startEngines();
  });
  afterAll(() => engines.stop());

  describe('the broker', () => {
    it('takes a group at once, and keeps every message over a kill', async () => {
      const journal = createJournal(engines.environment.HOLDFAST_KAFKA_BROKERS);
      await journal.createTopic();
      await journal.send(values(0, 500));
      expect(await journal.read('before', 500)).toEqual(values(0, 500));

      await engines.kafka.kill();
      expect(await isPortFree(engines.kafka.port)).toBe(true);
      await engines.kafka.restart();
      await journal.send(values(500, 600));
      expect(await journal.read('after', 600)).toEqual(values(0, 600));
    });

    it('answers nothing while it is paused, and goes on after it', async () => {
      const journal = createJournal(engines.environment.HOLDFAST_KAFKA_BROKERS);
      engines.kafka.pause();
      const sent = journal.send(values(600, 601)).then(() => 'sent');
      expect(await Promise.race([sent, sleep(1_000, 'nothing')])).toBe('nothing');
      engines.kafka.resume();
      expect(await sent).toBe('sent');
    });
  });

  describe('the database', () => {
    let connection: Connection;
    const numbers = () => connection.collection<{ _id: number }>('numbers');

    beforeAll(async () => {
      connection = await createConnection(engines.environment.HOLDFAST_MONGO_URL, { dbName: 'smoke' }).asPromise();
    });
    afterAll(() => connection.close());

    it('answers a ping, and keeps every document over a kill', async () => {
      expect(await connection.db?.admin().ping()).toMatchObject({ ok: 1 });
      const ids = values(0, 200).map((_, index) => index);
      const acknowledged = { writeConcern: { w: 'majority', j: true } } as const;
      await numbers().insertMany(
        ids.map((_id) => ({ _id })),
        acknowledged,
      );

      await engines.mongo.kill();
      expect(await isPortFree(engines.mongo.port)).toBe(true);
      await engines.mongo.restart();
      const kept = await numbers().find().sort({ _id: 1 }).toArray();
      expect(kept.map(({ _id }) => _id)).toEqual(ids);
    });

    it('answers nothing while it is paused, and goes on after it', async () => {
      engines.mongo.pause();
      const counted = numbers().countDocuments();
      expect(await Promise.race([counted, sleep(1_000, 'nothing')])).toBe('nothing');
      engines.mongo.resume();
      expect(await counted).toBe(200);
    });
  });
});

it('ends engines with the process that started them, also when it is killed', async () => {
  const program = fileURLToPath(new URL('./testing/startUntilKilled.js', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const { ports, logFile } = JSON.parse(line) as { ports: number[]; logFile: string };
  expect(existsSync(logFile)).toBe(true);

  child.kill('SIGKILL');
  await once(child, 'exit');
  const isOver = async (): Promise<boolean> =>
    !existsSync(logFile) && (await Promise.all(ports.map(isPortFree))).every(Boolean);
  for (let tries = 0; tries < 100 && !(await isOver()); tries += 1) await sleep(100);
  expect(await isOver()).toBe(true);
});
