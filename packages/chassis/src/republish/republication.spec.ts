import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ok } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { silentLogger } from '../process/logger.js';
import { counterAggregate, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { countJobs, createJobWorker, jobCollection } from '../workers/jobs.js';
import { createRepublication, type Republication } from './republication.js';
import { localOperator } from '../identity/viewer.js';

const clock = createStillClock();
const jobId = identity.of('job', 'republish', 'counters');
let store: Store;
let republication: Republication;
let asked: number;

const findJob = () => store.get(jobCollection, jobId);

/** Runs as many pages of the open jobs as they have, or one. */
async function runJobs(runPage: () => Promise<string | undefined>): Promise<void> {
  const kinds = [{ kind: 'republish', runPage }];
  const worker = createJobWorker({ store, clock, logger: silentLogger }, kinds);
  worker.start();
  while ((await countJobs(store)) > 0 && (await findJob())?.cursor === null) await new Promise(setImmediate);
  await worker.stop();
}

beforeEach(() => {
  store = openCounterStore();
  asked = 0;
  const onAsk = (): unknown => asked++;
  republication = createRepublication({ store, identity, clock, collections: [counterAggregate], onAsk });
});
afterEach(() => store.close());

describe('a republication that is asked for', () => {
  it('opens a job for each collection and wakes whoever drives it', async () => {
    expect(await republication.ask({ requestId: 'r-1', by: ' Lin ' }, localOperator)).toEqual(ok(1));
    expect(await findJob()).toMatchObject({
      kind: 'republish',
      args: { collection: 'counters', requestId: 'r-1', by: 'Lin' },
      cursor: null,
      openedAt: clock.now(),
    });
    expect(asked).toBe(1);
  });

  it('is not repeated by a repeat of its request, under way or ended', async () => {
    const wish = { requestId: 'r-1', by: 'Lin' };
    await republication.ask(wish, localOperator);
    await runJobs(() => Promise.resolve('far'));
    expect((await findJob())?.cursor).toBe('far');
    expect(await republication.ask(wish, localOperator)).toEqual(ok(1));
    expect((await findJob())?.cursor).toBe('far');
  });

  it('stays at its end when its request is repeated after it', async () => {
    const wish = { requestId: 'r-1', by: 'Lin' };
    await republication.ask(wish, localOperator);
    await runJobs(() => Promise.resolve(undefined));
    await republication.ask(wish, localOperator);
    expect(await countJobs(store)).toBe(0);
  });

  it('begins anew for another request, in its place among the jobs', async () => {
    await republication.ask({ requestId: 'r-1', by: 'Lin' }, localOperator);
    const openedAt = clock.now();
    await runJobs(() => Promise.resolve('far'));
    clock.set('2026-03-02T08:00:00.000Z');
    await republication.ask({ requestId: 'r-2', by: 'Wang' }, localOperator);
    expect(await findJob()).toMatchObject({ cursor: null, openedAt, args: { requestId: 'r-2', by: 'Wang' } });
  });

  it('has a request id that stands for one name', async () => {
    await republication.ask({ requestId: 'r-1', by: 'Lin' }, localOperator);
    const reused = { ok: false, refusal: { type: 'RequestIdReused', path: ['requestId'] } };
    expect(await republication.ask({ requestId: 'r-1', by: 'Wang' }, localOperator)).toMatchObject(reused);
  });

  it('needs a request id and a name', async () => {
    const invalid = { ok: false, refusal: { type: 'InvalidInput', violations: [{}, {}] } };
    expect(await republication.ask({ requestId: '', by: ' ' }, localOperator)).toMatchObject(invalid);
    expect(await countJobs(store)).toBe(0);
  });
});
