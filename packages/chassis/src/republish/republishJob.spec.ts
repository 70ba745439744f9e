import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '@holdfast/kernel';
import { DOCUMENT_BYTES_MAX, type Store, type Write } from '@holdfast/store';
import type { AggregateDocument } from '../aggregates/aggregate.js';
import { BusyFault } from '../aggregates/busy.js';
import { PENDING_EVENTS_MAX, withoutAcknowledged } from '../aggregates/outbox.js';
import { silentLogger } from '../process/logger.js';
import {
  counterAggregate,
  counterId,
  createCounters,
  createStillClock,
  identity,
  openCounterStore,
  type CounterState,
} from '../testing/counter.js';
import type { PublishedCollection } from './publishedCollection.js';
import { republishJob } from './republishJob.js';

const { collection, present } = counterAggregate;
const toId = (at: number): Id => identity.of('counter', at);
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

let store: Store;
let noted: string[];

const openJob = (published: PublishedCollection = counterAggregate, through = store) => {
  const notePending = (name: string, documents: readonly { readonly id: Id }[]): unknown =>
    noted.push(...documents.map(({ id }) => `${name} ${id}`));
  const parts = { clock: createStillClock(), identity, epoch: 1, store: through, logger: silentLogger };
  return republishJob({ ...parts, notePending: (...pending) => void notePending(...pending) }, [published]);
};

/** Runs the job to its end; what waits is relayed whenever it has to wait. */
async function runToEnd(job = openJob()): Promise<number> {
  let pages = 0;
  let cursor: string | undefined;
  do {
    pages++;
    cursor = await job.runPage({ collection: collection.name }, cursor);
  } while (cursor !== undefined);
  return pages;
}

const get = (id: Id): Promise<AggregateDocument<CounterState> | undefined> => store.get(collection, id);
const addTo = (ids: readonly Id[], add = 1) =>
  createCounters(store).executeMany(
    counterAggregate,
    ids.map((id) => ({ id, commands: [{ add }] })),
  );

/** As if the relay had been there. */
async function relay(ids: readonly Id[]): Promise<void> {
  const documents = await store.getMany(collection, ids);
  const writes = documents.map((document): Write<AggregateDocument<CounterState>> => {
    const relayed = withoutAcknowledged(document, new Set(document.pending.map(({ id }) => id)));
    return {
      ...{ kind: 'replace', collection, expectedVersion: document.version },
      document: { ...relayed, version: document.version + 1 },
    };
  });
  await store.writeMany(writes);
}

beforeEach(() => {
  store = openCounterStore();
  noted = [];
});
afterEach(() => store.close());

describe('a republication', () => {
  it('tells the present state of every aggregate once, page by page, under its next sequence', async () => {
    const ids = numbers(250).map(toId);
    await addTo(ids, 2);
    await addTo(ids, 3);
    await relay(ids);
    expect(await runToEnd()).toBe(3);
    const documents = await store.getMany(collection, ids);
    expect(documents.map(({ sequence, state, pending }) => [sequence, state.count, pending.length])).toEqual(
      ids.map(() => [3, 5, 1]),
    );
    expect(documents[0]?.pending).toMatchObject([{ sequence: 3, epoch: 1, data: { key: 'count-5' } }]);
    expect(new Set(noted)).toEqual(new Set(ids.map((id) => `counters ${id}`)));
  });

  it('stands behind what waits for the journal', async () => {
    await addTo([counterId]);
    await runToEnd();
    expect((await get(counterId))?.pending.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('writes nothing for an aggregate that has nothing to say', async () => {
    await addTo([counterId]);
    const before = await get(counterId);
    await runToEnd(openJob({ ...counterAggregate, present: () => [] }));
    expect(await get(counterId)).toEqual(before);
  });

  it('waits at an aggregate of which too many events wait, and tells no other one twice', async () => {
    const ids = numbers(5).map(toId).sort();
    const full = ids[2] ?? '';
    await addTo(ids);
    await relay(ids);
    for (let at = 0; at < PENDING_EVENTS_MAX; at++) await addTo([full]);
    const job = openJob();
    const cursor = await job.runPage({ collection: collection.name }, undefined);
    expect(cursor).toBe(ids[1]);
    await expect(job.runPage({ collection: collection.name }, cursor)).rejects.toThrow(BusyFault);
    await relay([full]);
    expect(await job.runPage({ collection: collection.name }, cursor)).toBeUndefined();
    const documents = await Promise.all(ids.map(get));
    expect(documents.map((document) => document?.pending.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('waits while many documents of the service wait for the journal', async () => {
    await addTo(numbers(1001).map(toId));
    await expect(openJob().runPage({ collection: collection.name }, undefined)).rejects.toThrow(BusyFault);
  });

  it('tells an aggregate with many events in their order, some a page', async () => {
    await addTo([counterId]);
    await relay([counterId]);
    const versions = numbers(45);
    const long = {
      ...counterAggregate,
      present: (id: Id) => versions.flatMap((at) => present(id, { count: at })),
    };
    expect(await runToEnd(openJob(long))).toBe(4);
    const pending = (await get(counterId))?.pending ?? [];
    expect(pending.map(({ data }) => data)).toMatchObject(versions.map((at) => ({ key: `count-${at}` })));
  });

  it('tells the state that a command left which came between', async () => {
    await addTo([counterId], 1);
    let between = 1;
    const meanwhile: Store = {
      ...store,
      async writeMany(writes, options) {
        if (between-- > 0) await addTo([counterId], 4);
        return store.writeMany(writes, options);
      },
    };
    await runToEnd(openJob(counterAggregate, meanwhile));
    const pending = (await get(counterId))?.pending ?? [];
    expect(pending.map(({ sequence, data }) => [sequence, data])).toMatchObject([
      [1, { key: 'count-1' }],
      [2, { key: 'count-5' }],
      [3, { key: 'count-5' }],
    ]);
  });

  it('leaves out an aggregate that has no room for its events, and tells the others', async () => {
    const [first = '', second = ''] = numbers(2).map(toId).sort();
    const state = { count: 1, kept: 'x'.repeat(DOCUMENT_BYTES_MAX - 250) };
    await store.insert(collection, { id: first, version: 1, sequence: 0, state, pending: [] });
    await addTo([second]);
    await runToEnd();
    expect((await get(first))?.pending).toEqual([]);
    expect((await get(second))?.pending).toHaveLength(2);
  });
});
