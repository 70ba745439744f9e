import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Store } from '@holdfast/store';
import { silentLogger } from '../process/logger.js';
import { openCounterStore } from '../testing/counter.js';
import { countJobs, createJobs, createJobWorker, jobCollection, type JobKind } from './jobs.js';
import type { Pauses } from './pauses.js';

let store: Store;
let now: number;
let jobPauses: number;
const clock = { now: () => new Date(now).toISOString() };

beforeEach(() => {
  store = openCounterStore();
  now = Date.parse('2026-03-01T08:00:00.000Z');
  jobPauses = 0;
});
afterEach(() => store.close());

async function openEach(kind: string, count: number): Promise<void> {
  const jobs = createJobs(store, clock, () => undefined);
  for (let at = 1; at <= count; at++) {
    now += 1;
    await jobs.open(`${kind} ${at}`, kind, {});
  }
}

/** Drives jobs through so many pauses of the loop, each of which is over when it begins. */
async function drive(kinds: readonly JobKind[], pauses: number, logger = silentLogger): Promise<void> {
  await new Promise<void>((resolve) => {
    const passing: Pauses = {
      begin: (ms) => {
        now += ms;
        jobPauses += 1;
        if (jobPauses >= pauses) void worker.stop().then(resolve);
        return { over: Promise.resolve(), end: () => undefined };
      },
      yieldTurn: () => Promise.resolve(),
    };
    const worker = createJobWorker({ store, clock, logger, pauses: passing }, kinds);
    worker.start();
  });
}

describe('jobs of a kind that only a newer release knows', () => {
  const ended: JobKind = { kind: 'known', runPage: () => Promise.resolve(undefined) };

  it('stay, and keep no other waiting however many they are', async () => {
    await openEach('newer', 250);
    await openEach('known', 2);
    await drive([ended], 1);
    expect(await countJobs(store)).toBe(250);
  });

  it('are not written again at every look', async () => {
    await openEach('newer', 250);
    await drive([ended], 30);
    const versions = (await store.page(jobCollection, { index: 'opened', limit: 250 })).items.map(
      ({ version }) => version,
    );
    expect(Math.max(...versions)).toBe(2);
  });

  it('keep their place when they keep nobody waiting', async () => {
    await openEach('newer', 2);
    const before = await store.getMany(jobCollection, ['newer 1', 'newer 2']);
    await drive([ended], 3);
    expect(await store.getMany(jobCollection, ['newer 1', 'newer 2'])).toEqual(before);
  });
});

describe('a job whose page fails for good', () => {
  it('is told of when it begins to fail and from time to time, beside what fails as well', async () => {
    await openEach('wrong', 2);
    const told: (string | undefined)[] = [];
    const write = (line: string): void => void told.push(/"job":"([^"]*)"/.exec(line)?.[1]);
    const failing: JobKind = { kind: 'wrong', runPage: () => Promise.reject(new TypeError('not a function')) };
    await drive([failing], 31, pino({ level: 'error' }, { write }));
    expect(told.sort()).toEqual(['wrong 1', 'wrong 1', 'wrong 2', 'wrong 2']);
  });

  it('is told of at once when it fails again after a page that went well', async () => {
    await openEach('odd', 1);
    let told = 0;
    let pages = 0;
    const runPage = (): Promise<string> =>
      ++pages % 2 === 1 ? Promise.reject(new TypeError('not a function')) : Promise.resolve('next');
    await drive([{ kind: 'odd', runPage }], 3, pino({ level: 'error' }, { write: () => (told += 1) }));
    expect(told).toBe(3);
  });
});
