import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ok, type Decider, type Violation } from '@holdfast/kernel';
import { DOCUMENT_BYTES_MAX, defineCollection, type Document, type Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { defineAggregate } from './aggregate.js';
import { createAggregates, type Aggregates } from './aggregates.js';
import { createBatchHandler } from '../inbox/batchHandler.js';
import { LimitReached } from './busy.js';
import { changeMany } from './changeMany.js';
import { on } from '../inbox/consumer.js';
import { silentLogger } from '../process/logger.js';
import { openParked } from '../parked/parked.js';
import { PENDING_EVENTS_MAX } from './outbox.js';
import { chassisCollections } from '../runtime.js';
import { storeRows } from '../imports/storeRows.js';
import { counterId, createStillClock, identity, otherCounterId } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';

/** A thing that keeps a text, and tells others a text and a key, or nothing. */
interface Kept {
  readonly kept: string;
  readonly told: string;
  readonly key: string;
}
const decider: Decider<Kept, Partial<Kept>, Kept, readonly Violation[]> = {
  initial: { kept: '', told: '', key: 'fine' },
  decide: (change, state) => {
    const next = { ...state, ...change };
    return ok(next.kept === state.kept && next.told === state.told && next.key === state.key ? [] : [next]);
  },
  evolve: (_, next) => next,
};
const keeper = defineAggregate({
  name: 'keepers',
  version: 1,
  indexes: [],
  topic: 'holdfast.outcomes',
  decider,
  publish: ({ id, after: { key, told } }) =>
    told === '' && key === 'fine'
      ? []
      : [{ type: TYPE, partitionKey: id, data: { studyId: id, key, metricId: id, design: 'RANDOMIZED', told } }],
  present: () => [],
});
const notes = defineCollection<Document & { readonly note: string }>({ name: 'notes', version: 1, indexes: [] });

const tooMuch = 'x'.repeat(DOCUMENT_BYTES_MAX);
/** Short in characters, and too long in bytes. */
const tooLong = '训'.repeat(30_000);
const isLasting = { ok: false, refusal: { type: 'InvalidInput', violations: [{ path: [] }] } };
const isBeyond = (limit: RegExp) =>
  expect.objectContaining({ path: [], code: 'BEYOND_LIMIT', message: expect.stringMatching(limit) });
let store: Store;
let aggregates: Aggregates;
const stored = () => store.get(keeper.collection, counterId);

beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections: [keeper.collection, notes, ...chassisCollections] });
  aggregates = createAggregates({ store, clock: createStillClock(), identity, epoch: 1, onPending: () => undefined });
});
afterEach(() => store.close());

describe('a document', () => {
  it('that would become too large is refused by name and stays as it was', async () => {
    await aggregates.execute(keeper, counterId, { kept: 'small' });
    const refused = await aggregates.execute(keeper, counterId, { kept: tooMuch });
    expect(refused).toMatchObject(isLasting);
    expect(refused).toMatchObject({
      refusal: { message: expect.stringMatching(/of keepers would become larger than/) },
    });
    expect(await stored()).toMatchObject({ version: 1, state: { kept: 'small' } });
  });

  it('that is too large for now has room again when its events are in the journal', async () => {
    await aggregates.execute(keeper, counterId, { told: 'x'.repeat(60_000) });
    const refused = await aggregates.execute(keeper, counterId, { told: '', kept: tooMuch.slice(30_000) });
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'Busy' } });
  });

  it('that would become too large costs no other its write, and only its own rows', async () => {
    const rows = [
      { id: counterId, command: { kept: tooMuch } },
      { id: otherCounterId, command: { kept: 'small' } },
    ];
    expect(await storeRows(aggregates, keeper, rows, false)).toEqual([
      [isBeyond(/would become larger than/)],
      'accepted',
    ]);
    expect(await stored()).toBeUndefined();
  });

  it('that would become too large refuses none of its rows that fit, and a dry run says the same', async () => {
    await aggregates.execute(keeper, counterId, { kept: 'standing' });
    const rows = ['standing', 'small', tooMuch].map((kept) => ({ id: counterId, command: { kept } }));
    const outcomes = ['unchanged', 'accepted', [isBeyond(/larger than/)]];
    expect(await storeRows(aggregates, keeper, rows, true)).toEqual(outcomes);
    expect(await storeRows(aggregates, keeper, rows, false)).toEqual(outcomes);
    expect(await stored()).toMatchObject({ version: 2, state: { kept: 'small' } });
  });

  it('of a read model that would become too large is left, and the others are written', async () => {
    const change = changeMany(store, notes, ['a', 'b'], (id) => ({ id, note: id === 'a' ? tooMuch : 'small' }));
    await expect(change).rejects.toThrow(LimitReached);
    expect((await store.getMany(notes, ['a', 'b'])).map(({ id }) => id)).toEqual(['b']);
  });

  it('that an event would make too large parks the event and pauses nothing', async () => {
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    const consumer = on(TYPE, (events) =>
      aggregates.evaluateMany(
        keeper,
        events.map(({ source }) => source),
        (states) => Promise.resolve(states.size > 0 ? new Map() : new Map([[counterId, { kept: tooMuch }]])),
      ),
    );
    const handle = createBatchHandler({
      logger: silentLogger,
      parked,
      group: 'spec',
      consumers: [consumer],
      settings: { epoch: 1 },
    });
    await handle([{ topic: 'holdfast.outcomes', position: 1, event: studyDefined(counterId, 1) }]);
    expect(parked.isBehindParked({ topic: 'holdfast.outcomes', position: 2, event: studyDefined(counterId, 2) })).toBe(
      true,
    );
  });
});

describe('an event', () => {
  it.each([
    ['is longer than 64 KB in bytes', { told: tooLong }, /would be larger than 65536 bytes/],
    ['breaks its own schema', { key: 'No Key' }, /breaks the event's own schema/],
  ])('that %s is refused before the write, and costs no other its write', async (_, change, reason) => {
    const outcomes = await aggregates.executeMany(keeper, [
      { id: counterId, commands: [change] },
      { id: otherCounterId, commands: [{ told: 'short' }] },
    ]);
    expect(outcomes).toMatchObject([[isLasting], [ok('changed')]]);
    expect(outcomes[0]).toMatchObject([{ refusal: { message: expect.stringMatching(reason) } }]);
    expect(await stored()).toBeUndefined();
  });
});

describe('a thing whose events wait', () => {
  it('makes what stands behind a command that waits wait too, but says what is unchanged', async () => {
    for (let i = 0; i < PENDING_EVENTS_MAX; i++) await aggregates.execute(keeper, counterId, { told: `text ${i}` });
    const commands = [{ kept: '' }, { told: 'late' }, { told: '', kept: 'behind' }, { told: 'last' }, { key: 'fine' }];
    const [outcomes] = await aggregates.executeMany(keeper, [{ id: counterId, commands }]);
    const waits = { ok: false, refusal: { type: 'Busy' } };
    expect(outcomes).toMatchObject([ok('unchanged'), waits, waits, waits, ok('unchanged')]);
  });

  it('still answers what publishes nothing', async () => {
    for (let i = 0; i < PENDING_EVENTS_MAX; i++) await aggregates.execute(keeper, counterId, { told: `text ${i}` });
    expect(await aggregates.execute(keeper, counterId, { told: 'short' })).toMatchObject({ refusal: { type: 'Busy' } });
    expect(await aggregates.execute(keeper, counterId, { told: '', kept: 'small' })).toMatchObject({ ok: true });
    expect((await stored())?.pending).toHaveLength(PENDING_EVENTS_MAX);
  });
});

describe('what is parked', () => {
  it('is kept without its event when that is too large, and stands in the journal', async () => {
    const parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
    const unreadable = { topic: 'holdfast.outcomes', position: 7, partitionkey: 'p', bytes: tooMuch };
    await parked.park(unreadable, 'no event could be read from these bytes');
    expect(await parked.count()).toBe(1);
  });
});
