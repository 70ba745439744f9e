import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { countJobs, createJobs, createJobWorker, type JobKind } from './jobs.js';
import { silentLogger } from '../process/logger.js';
import { createStillClock, openCounterStore } from '../testing/counter.js';

let store: Store;

async function runJobs(kind: JobKind): Promise<void> {
  const worker = createJobWorker({ store, clock: createStillClock(), logger: silentLogger }, [kind]);
  worker.start();
  while ((await countJobs(store)) > 0) await new Promise(setImmediate);
  await worker.stop();
}

beforeEach(() => {
  store = openCounterStore();
});
afterEach(() => store.close());

describe('a job', () => {
  it('is driven page by page from its cursor, and repeats a page that failed', async () => {
    await createJobs(store, createStillClock(), () => undefined).open('event', 'backfill', { study: 's' });
    const pages: string[] = [];
    let failures = 1;
    await runJobs({
      kind: 'backfill',
      runPage(args, cursor = '0') {
        if (cursor === '1' && failures-- > 0) return Promise.reject(new Error('away'));
        pages.push(`${args['study']}${cursor}`);
        return Promise.resolve(cursor === '2' ? undefined : String(Number(cursor) + 1));
      },
    });
    expect(pages).toEqual(['s0', 's1', 's2']);
  });

  it('lets all others go first after each page when it is patient', async () => {
    let second = 0;
    const clock = { now: () => new Date(Date.UTC(2026, 2, 1, 8, 0, second++)).toISOString() };
    const jobs = createJobs(store, clock, () => undefined);
    await jobs.open('long', 'patient', {});
    await jobs.open('short', 'backfill', {});
    const pages: string[] = [];
    const toKind = (kind: string, isPatient: boolean): JobKind => ({
      ...{ kind, isPatient },
      runPage(_, cursor = '0') {
        pages.push(`${kind} ${cursor}`);
        return Promise.resolve(cursor === '1' ? undefined : '1');
      },
    });
    const kinds = [toKind('patient', true), toKind('backfill', false)];
    const worker = createJobWorker({ store, clock, logger: silentLogger }, kinds);
    worker.start();
    while ((await countJobs(store)) > 0) await new Promise(setImmediate);
    await worker.stop();
    expect(pages).toEqual(['patient 0', 'backfill 0', 'backfill 1', 'patient 1']);
  });

  it('is not begun any more once the worker is to stop, however many pages fail', async () => {
    const jobs = createJobs(store, createStillClock(), () => undefined);
    for (const id of ['one', 'two', 'three']) await jobs.open(id, 'backfill', {});
    let pages = 0;
    const runPage = (): Promise<never> => {
      pages += 1;
      void worker.stop();
      return Promise.reject(new Error('The database is busy.'));
    };
    const dependencies = { store, clock: createStillClock(), logger: silentLogger };
    const worker = createJobWorker(dependencies, [{ kind: 'backfill', runPage }]);
    worker.start();
    await new Promise(setImmediate);
    await worker.stop();
    expect(pages).toBe(1);
  });

  it('starts over when it is opened again while it runs', async () => {
    const jobs = createJobs(store, createStillClock(), () => undefined);
    await jobs.open('event', 'backfill', {});
    const cursors: (string | undefined)[] = [];
    await runJobs({
      kind: 'backfill',
      async runPage(_, cursor) {
        cursors.push(cursor);
        if (cursors.length === 2) await jobs.open('event', 'backfill', {});
        return cursor === undefined ? 'next' : undefined;
      },
    });
    expect(cursors).toEqual([undefined, 'next', undefined, 'next']);
  });

  it('is not ended by one who was at work when it ended and was opened again', async () => {
    const jobs = createJobs(store, createStillClock(), () => undefined);
    await jobs.open('event', 'backfill', {});
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const late = createJobWorker({ store, clock: createStillClock(), logger: silentLogger }, [
      { kind: 'backfill', runPage: () => held.then(() => undefined) },
    ]);
    late.start();
    await runJobs({ kind: 'backfill', runPage: () => Promise.resolve(undefined) });
    await jobs.open('event', 'backfill', {});
    goOn();
    await late.stop();
    expect(await countJobs(store)).toBe(1);
  });

  it('is opened anew when it ends while it is asked for again', async () => {
    await createJobs(store, createStillClock(), () => undefined).open('event', 'backfill', {});
    // Its last page ends behind the look at what stands there.
    let ends = 1;
    const meanwhile: Store = {
      ...store,
      async getMany(collection, ids) {
        const standing = await store.getMany(collection, ids);
        if (ends-- > 0) await runJobs({ kind: 'backfill', runPage: () => Promise.resolve(undefined) });
        return standing;
      },
    };
    await createJobs(meanwhile, createStillClock(), () => undefined).open('event', 'backfill', {});
    expect(await countJobs(store)).toBe(1);
  });
});
