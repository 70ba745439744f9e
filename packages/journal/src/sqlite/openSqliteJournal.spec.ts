import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn, setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { systemClock } from '@holdfast/kernel';
import Database from 'libsql';
import { createEvents } from '../conformance/event.js';
import { createGate } from '../conformance/gate.js';
import { readNames, startReader } from '../conformance/reader.js';
import { JournalFault, JournalGap } from '../errors.js';
import { openSqliteJournal, type SqliteJournal } from './openSqliteJournal.js';

const topics = ['first'];

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await rest(10);
}

describe('a SQLite journal', () => {
  let folder = '';
  let file = '';
  let journal: SqliteJournal;
  let said: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holdfast-journal-'));
    file = join(folder, 'journal.db');
    said = [];
    const say = (_: unknown, message: string): number => said.push(message);
    journal = openSqliteJournal({ file, clock: systemClock, logger: { debug: say, info: say, warn: say, error: say } });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await journal.close();
    await rm(folder, { recursive: true });
  });

  it('ends a subscription under which events disappear, and says so', async () => {
    await journal.append('first', createEvents('a', 1));
    const gate = createGate();
    let report: (gap: JournalGap) => void = () => undefined;
    const gap = new Promise<JournalGap>((resolve) => (report = resolve));
    const reader = await startReader(journal, { group: 'g', topics, onGap: report }, () => gate.pass());
    await gate.reached;
    await journal.append('first', createEvents('a', 3, 2));
    const database = new Database(file);
    database.exec('DELETE FROM log WHERE position IN (2, 3)');
    database.close();
    gate.open();

    expect(await gap).toMatchObject({ group: 'g', topic: 'first', checkpoint: 1, start: 4 });
    await reader.subscription.stop();
    expect(reader.names).toEqual(['a-1']);
  });

  it('gives one topic and group to one subscription at a time', async () => {
    const reader = await startReader(journal, { group: 'g', topics });

    await expect(startReader(journal, { group: 'g', topics })).rejects.toThrow('has a subscription already');

    await reader.subscription.stop();
    await (await startReader(journal, { group: 'g', topics })).subscription.stop();
  });

  it('finds by itself what another process appends', async () => {
    const other = openSqliteJournal({ file, clock: systemClock });
    const reader = await startReader(journal, { group: 'g', topics });
    await other.append('first', createEvents('a', 2));
    await reader.hasRead(2);
    await other.close();

    expect(reader.names).toEqual(['a-1', 'a-2']);
    await reader.subscription.stop();
  });

  it('does not wait for the end of a pause to stop', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance'] });
    await journal.append('first', createEvents('a', 1));
    const rejected = createGate();
    const reader = await startReader(journal, { group: 'g', topics }, () => {
      void rejected.pass();
      throw new Error('Not yet.');
    });
    await rejected.reached;

    await reader.subscription.stop();
    expect(reader.names).toEqual([]);
  });

  it('lets events gather after a large batch, so that what they are about is written once', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'Date', 'performance'] });
    const sizes: number[] = [];
    const options = { group: 'g', topics, batchSizeMax: 1000 };
    const reader = await startReader(journal, options, (batch) => void sizes.push(batch.length));

    await journal.append('first', createEvents('a', 200));
    await reader.hasRead(200);
    for (const source of ['b', 'c']) {
      await journal.append('first', createEvents(source, 20));
      for (let turn = 0; turn < 5; turn++) await nextTurn();
    }
    expect(reader.subscription.isCaughtUp()).toBe(false);
    await jest.advanceTimersByTimeAsync(500);
    await reader.hasRead(240);

    expect(sizes).toEqual([200, 40]);
    await reader.subscription.stop();
  });

  it('merges its topics in the order in which they were appended', async () => {
    for (const [at, topic] of ['x', 'y', 'x', 'y', 'y', 'x'].entries()) {
      await journal.append(topic, createEvents(`s${at}`, 2));
    }

    expect(await readNames(journal, { group: 'g', topics: ['y', 'x'], batchSizeMax: 5 }, 12)).toEqual(
      ['s0', 's1', 's2', 's3', 's4', 's5'].flatMap((source) => [`${source}-1`, `${source}-2`]),
    );
  });

  /** Makes the file as unusable as a full disk does, for as long as the other name stands. */
  function rename(table: string, to: string): void {
    const database = new Database(file);
    database.exec(`ALTER TABLE ${table} RENAME TO ${to}`);
    database.close();
  }

  it('tells that it cannot be written, once in the log, until it can be again', async () => {
    rename('ends', 'away');
    await expect(journal.append('first', createEvents('a', 1))).rejects.toThrow(JournalFault);
    await expect(journal.append('first', createEvents('a', 1))).rejects.toThrow(JournalFault);
    expect(journal.describeTrouble()).toContain(`The journal ${file} failed: no such table: `);
    rename('away', 'ends');

    await journal.append('first', createEvents('a', 1));

    expect(journal.describeTrouble()).toBeUndefined();
    expect(said).toEqual([expect.stringContaining('no such table'), 'works again']);
  });

  it('tells which group cannot go on, and which batch was rejected', async () => {
    await journal.append('first', createEvents('a', 1));
    const rejected = createGate();
    const reader = await startReader(journal, { group: 'g', topics }, async () => {
      await rejected.pass();
      if (said.length === 0) throw new Error('Not yet.');
    });
    await rejected.reached;
    rename('checkpoints', 'away');
    rejected.open();
    await waitUntil(() => journal.describeTrouble() !== undefined);
    expect(said).toEqual(['a batch is rejected and comes again', expect.stringContaining('Group g reads nothing: ')]);
    rename('away', 'checkpoints');

    await waitUntil(() => journal.describeTrouble() === undefined);

    expect(reader.subscription.isCaughtUp()).toBe(true);
    await reader.subscription.stop();
  });

  it('that cannot be opened is a fault', () => {
    const open = () => openSqliteJournal({ file: join(folder, 'none', 'journal.db'), clock: systemClock });

    expect(open).toThrow(JournalFault);
  });
});
