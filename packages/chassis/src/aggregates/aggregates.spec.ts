import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ok } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Aggregates } from './aggregates.js';
import { PENDING_EVENTS_MAX } from './outbox.js';
import { counterAggregate, counterId, createCounters, openCounterStore, otherCounterId } from '../testing/counter.js';

let store: Store;
let aggregates: Aggregates;
const stored = () => store.get(counterAggregate.collection, counterId);

beforeEach(() => {
  store = openCounterStore();
  aggregates = createCounters(store);
});
afterEach(() => store.close());

describe('a command', () => {
  it('stores state, version and the pending event in one document', async () => {
    expect(await aggregates.execute(counterAggregate, counterId, { add: 2 })).toEqual(ok({ count: 2 }));
    expect(await stored()).toMatchObject({
      version: 1,
      sequence: 1,
      state: { count: 2 },
      pending: [{ source: counterId, sequence: 1, epoch: 1, data: { key: 'count-2' } }],
    });
  });

  it('carries through what a newer release has written in the document', async () => {
    await aggregates.execute(counterAggregate, counterId, { add: 2 });
    const standing = await stored();
    const newer = { newer: 'kept' };
    if (standing) await store.replace(counterAggregate.collection, { ...standing, ...newer, version: 2 }, 1);
    await aggregates.execute(counterAggregate, counterId, { add: 1 });
    expect(await stored()).toMatchObject({ version: 3, state: { count: 3 }, ...newer });
  });

  it('writes nothing when it is refused or changes nothing', async () => {
    expect(await aggregates.execute(counterAggregate, counterId, { add: -1 })).toEqual({
      ok: false,
      refusal: 'negative',
    });
    await aggregates.execute(counterAggregate, counterId, { add: 0 });
    expect(await stored()).toBeUndefined();
  });

  it('loses no change when many run at once', async () => {
    const commands = Array.from({ length: 20 }, () => aggregates.execute(counterAggregate, counterId, { add: 1 }));
    await Promise.all(commands);
    const document = await stored();
    expect(document).toMatchObject({ sequence: 20, state: { count: 20 } });
    expect(document?.pending.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('is answered with Busy when too many events of the thing wait', async () => {
    for (let i = 0; i < PENDING_EVENTS_MAX; i++) await aggregates.execute(counterAggregate, counterId, { add: 1 });
    const late = await aggregates.execute(counterAggregate, counterId, { add: 1 });
    expect(late).toMatchObject({ ok: false, refusal: { type: 'Busy', retryAfterMs: expect.any(Number) } });
  });
});

describe('many commands', () => {
  const groups = [
    { id: counterId, commands: [{ add: 1 }, { add: -1 }, { add: 0 }, { add: 3 }] },
    { id: otherCounterId, commands: [{ add: 5 }] },
  ];

  it('get an outcome each, and one write and one event per aggregate', async () => {
    const outcomes = await aggregates.executeMany(counterAggregate, groups);
    expect(outcomes).toEqual([
      [ok('changed'), { ok: false, refusal: 'negative' }, ok('unchanged'), ok('changed')],
      [ok('changed')],
    ]);
    expect(await stored()).toMatchObject({ version: 1, sequence: 1, state: { count: 4 } });
  });

  it('store nothing in a dry run', async () => {
    const outcomes = await aggregates.executeMany(counterAggregate, groups, { dryRun: true });
    expect(outcomes[0]?.[0]).toEqual(ok('changed'));
    expect(await stored()).toBeUndefined();
  });
});

describe('an evaluation', () => {
  /** Brings the count up to a fact that stands elsewhere. */
  const toFact = (states: ReadonlyMap<string, { count: number }>, fact: number) =>
    new Map([...states].map(([id, { count }]) => [id, { add: Math.max(0, fact - count) }]));

  it('reads its facts again when the aggregate changed while they were read', async () => {
    await aggregates.execute(counterAggregate, counterId, { add: 1 });
    let reads = 0;
    await aggregates.evaluateMany(counterAggregate, [counterId], async (states) => {
      if (++reads === 1) await aggregates.execute(counterAggregate, counterId, { add: 1 });
      return toFact(states, 10);
    });
    expect(await stored()).toMatchObject({ state: { count: 10 } });
  });

  it('mends its own write when the facts changed before it and nobody else wrote', async () => {
    await aggregates.execute(counterAggregate, counterId, { add: 1 });
    let fact = 5;
    await aggregates.evaluateMany(counterAggregate, [counterId], (states) => {
      const read = fact;
      fact = 7;
      return Promise.resolve(toFact(states, read));
    });
    expect(await stored()).toMatchObject({ state: { count: 7 } });
  });
});
