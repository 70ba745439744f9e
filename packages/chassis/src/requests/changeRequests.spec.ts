import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ok, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { takingTurns } from '@holdfast/store/testing';
import fc from 'fast-check';
import { executeChange } from './changeRequests.js';
import { createCounters, identity } from '../testing/counter.js';
import { openPurses, purseAggregate, putCoins } from '../testing/purse.js';

const [mine, theirs] = [identity.of('purse', 'mine'), identity.of('purse', 'theirs')];
const reused = { ok: false, refusal: { type: 'RequestIdReused' } };
const overdrawn = { ok: false, refusal: 'overdrawn' };

let store: Store;
beforeEach(() => {
  store = openPurses();
});
afterEach(() => store.close());

type Put = ReturnType<typeof putCoins>;
const putInto = (through: Store, put: Put) =>
  executeChange({ store: through, identity, aggregates: createCounters(through) }, purseAggregate, put);
const put = (requestId: string, id: Id, coins: number) => putInto(store, putCoins(requestId, id, coins));
const countCoins = async (id: Id) => (await store.get(purseAggregate.collection, id))?.state.coins ?? 0;

describe('a request id', () => {
  it('stands for one input, and its repeat finds what it did', async () => {
    expect(await put('one', mine, 5)).toMatchObject({ value: { coins: 5 } });
    expect(await put('one', theirs, 5)).toMatchObject(reused);
    expect(await put('one', mine, 6)).toMatchObject(reused);
    await put('two', mine, 1);
    expect(await put('one', mine, 5)).toMatchObject({ value: { coins: 6 } });
    expect(await countCoins(theirs)).toBe(0);
  });

  it('may be used again, with whatever input, after its command was refused', async () => {
    expect(await put('one', mine, -5)).toEqual(overdrawn);
    expect(await put('one', theirs, 5)).toMatchObject({ ok: true });
    expect(await put('one', mine, -5)).toMatchObject(reused);
  });
});

describe('a fault between the request id and the change', () => {
  const failingAt = (failingCall: number): Store => {
    let calls = 0;
    return takingTurns(store, async () => {
      if (calls++ >= failingCall) throw new Error('the disk is full');
    });
  };

  it.each([1, 2, 3])('after %d calls of the store does not keep the same input from going on', async (calls) => {
    await expect(putInto(failingAt(calls), putCoins('one', mine, 5))).rejects.toThrow('the disk is full');
    expect(await put('one', mine, 5)).toMatchObject({ value: { coins: 5 } });
    expect(await put('one', theirs, 5)).toMatchObject(reused);
  });

  it('holds the id to its input, since nobody knows what became of it', async () => {
    await expect(putInto(failingAt(3), putCoins('one', mine, 5))).rejects.toThrow('the disk is full');
    expect(await put('one', theirs, 5)).toMatchObject(reused);
  });

  it('holds the id also when the store answers again at once', async () => {
    let calls = 0;
    const failingOnce = takingTurns(store, async () => {
      if (calls++ === 3) throw new Error('the store did not answer');
    });
    await expect(putInto(failingOnce, putCoins('one', mine, 5))).rejects.toThrow('the store did not answer');
    expect(await put('one', theirs, 5)).toMatchObject(reused);
  });
});

describe('requests under one id, running at once', () => {
  /** Every store call waits for the scheduler, so that the runs meet at every step. */
  async function runAtOnce(scheduler: fc.Scheduler, puts: readonly Put[], before: readonly Put[] = []) {
    await store.close();
    store = openPurses();
    for (const earlier of before) await putInto(store, earlier);
    const slow = takingTurns(store, () => scheduler.schedule(Promise.resolve()));
    return scheduler.waitFor(Promise.all(puts.map((each) => putInto(slow, each))));
  }
  const everyInterleaving = (check: (scheduler: fc.Scheduler) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(fc.scheduler(), check), { numRuns: 200 });

  it('change one thing, once', async () => {
    const [one, other] = [putCoins('one', mine, 5), putCoins('one', theirs, 7)];
    await everyInterleaving(async (scheduler) => {
      const answers = await runAtOnce(scheduler, [one, one, other, other]);
      const [coins, otherCoins] = [await countCoins(mine), await countCoins(theirs)];
      expect([
        [5, 0],
        [0, 7],
      ]).toContainEqual([coins, otherCoins]);
      const [taken, refused] =
        coins > 0 ? [answers.slice(0, 2), answers.slice(2)] : [answers.slice(2), answers.slice(0, 2)];
      expect(taken).toMatchObject([{ ok: true }, { ok: true }]);
      expect(refused).toMatchObject([reused, reused]);
    });
  });

  it('never let an id go of which anything came', async () => {
    const [early, late, gift] = [putCoins('one', mine, -5), putCoins('one', mine, -5), putCoins('gift', mine, 5)];
    await everyInterleaving(async (scheduler) => {
      const answers = await runAtOnce(scheduler, [early, late, gift]);
      const isTaken = answers.slice(0, 2).some(({ ok: isOk }) => isOk);
      expect(await countCoins(mine)).toBe(isTaken ? 0 : 5);
      expect(await put('one', theirs, 1)).toMatchObject(isTaken ? reused : { ok: true });
    });
  });

  it('leave the id free when all were refused', async () => {
    await everyInterleaving(async (scheduler) => {
      const puts = [putCoins('one', mine, -5), putCoins('one', mine, -5), putCoins('one', theirs, -7)];
      expect(await runAtOnce(scheduler, puts)).toMatchObject(puts.map(() => ({ ok: false })));
      expect(await put('one', mine, 5)).toMatchObject({ ok: true });
    });
  });

  it('answer their repeats while it is free for nobody else', async () => {
    const one = putCoins('one', mine, 5);
    await everyInterleaving(async (scheduler) => {
      const answers = await runAtOnce(scheduler, [one, putCoins('one', theirs, 7), one], [one]);
      expect(answers).toMatchObject([ok({ coins: 5 }), reused, ok({ coins: 5 })]);
    });
  });
});
