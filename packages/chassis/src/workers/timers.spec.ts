import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JournalFault } from '@holdfast/journal';
import { StoreFault, type Store } from '@holdfast/store';
import { BusyFault, LimitReached } from '../aggregates/busy.js';
import { silentLogger } from '../process/logger.js';
import { createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { countDue, createTimers, createTimerWorker, isAnyDue, type TimerKind } from './timers.js';

let store: Store;
const clock = createStillClock();

/** Runs the loop until nothing is due. */
async function runDue(kind: TimerKind): Promise<void> {
  const worker = createTimerWorker({ store, identity, clock }, silentLogger, [kind]);
  worker.start();
  while ((await countDue(store, clock.now())) > 0) await new Promise(setImmediate);
  await worker.stop();
}

beforeEach(() => {
  store = openCounterStore();
});
afterEach(() => store.close());

describe('a timer', () => {
  it('looks at its subject when it is due and not before, and ends when it is not armed again', async () => {
    clock.set('2026-03-01T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    await timers.arm('silence', [{ subjectId: 'a', dueAt: '2026-03-04T00:00:00.000Z' }]);
    expect(await countDue(store, '2026-03-03T23:59:59.999Z')).toBe(0);
    clock.set('2026-03-04T00:00:00.000Z');
    const seen: string[] = [];
    await runDue({ kind: 'silence', onDue: async (ids) => (seen.push(...ids), new Map()) });
    expect(seen).toEqual(['a']);
    expect(await countDue(store, '2099-01-01T00:00:00.000Z')).toBe(0);
  });

  it('is only ever moved earlier by arming', async () => {
    clock.set('2026-03-01T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    for (const day of ['04', '09', '02', '07'])
      await timers.arm('silence', [{ subjectId: 'a', dueAt: `2026-03-${day}T00:00:00.000Z` }]);
    expect(await countDue(store, '2026-03-02T00:00:00.000Z')).toBe(1);
  });

  it('is known to be due as soon as its time comes, or the time of an earlier one', async () => {
    clock.set('2026-03-01T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    expect(await isAnyDue(store, clock)).toBe(false);
    await timers.arm('silence', [{ subjectId: 'a', dueAt: '2026-03-04T00:00:00.000Z' }]);
    for (let time = 1; time <= 3; time++) expect(await isAnyDue(store, clock)).toBe(false);
    clock.set('2026-03-04T00:00:00.000Z');
    expect(await isAnyDue(store, clock)).toBe(true);
    clock.set('2026-03-02T00:00:00.000Z');
    expect(await isAnyDue(store, clock)).toBe(false);
    await timers.arm('silence', [{ subjectId: 'b', dueAt: '2026-03-02T00:00:00.000Z' }]);
    expect(await isAnyDue(store, clock)).toBe(true);
  });

  it('of a kind that only a newer release knows stays, and keeps no other waiting', async () => {
    clock.set('2026-03-04T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    const unknown = Array.from({ length: 600 }, (_, at) => ({
      subjectId: `u${at}`,
      dueAt: '2026-03-01T00:00:00.000Z',
    }));
    await timers.arm('newer', unknown);
    await timers.arm('silence', [{ subjectId: 'a', dueAt: '2026-03-03T00:00:00.000Z' }]);
    const seen: string[] = [];
    await runDue({ kind: 'silence', onDue: async (ids) => (seen.push(...ids), new Map()) });
    expect(seen).toEqual(['a']);
    expect(await countDue(store, '2026-03-04T01:00:00.000Z')).toBe(600);
  });

  it('is not lost when it is armed while its handler decides to end it', async () => {
    clock.set('2026-03-04T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    await timers.arm('silence', [{ subjectId: 'a', dueAt: clock.now() }]);
    let looks = 0;
    await runDue({
      kind: 'silence',
      async onDue() {
        if (++looks === 1) await timers.arm('silence', [{ subjectId: 'a', dueAt: '2026-03-09T00:00:00.000Z' }]);
        return new Map();
      },
    });
    expect(looks).toBe(2);
  });

  it('is not ended or moved by one who was looking when it ended and was armed again', async () => {
    clock.set('2026-03-04T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    const arm = (dueAt: string) =>
      timers.arm(
        'silence',
        ['a', 'b'].map((subjectId) => ({ subjectId, dueAt })),
      );
    await arm(clock.now());
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const late = createTimerWorker({ store, identity, clock }, silentLogger, [
      { kind: 'silence', onDue: () => held.then(() => new Map([['b', '2026-03-20T00:00:00.000Z']])) },
    ]);
    late.start();
    await runDue({ kind: 'silence', onDue: () => Promise.resolve(new Map()) });
    await arm('2026-03-09T00:00:00.000Z');
    goOn();
    await late.stop();
    expect(await countDue(store, '2026-03-09T00:00:00.000Z')).toBe(2);
  });

  it('keeps no other waiting when its handler fails', async () => {
    clock.set('2026-03-04T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    await timers.arm(
      'silence',
      ['a', 'poison', 'b'].map((subjectId) => ({ subjectId, dueAt: clock.now() })),
    );
    const seen: string[] = [];
    await runDue({
      kind: 'silence',
      onDue(ids) {
        if (ids.includes('poison')) return Promise.reject(new TypeError('cannot be looked at'));
        seen.push(...ids);
        return Promise.resolve(new Map());
      },
    });
    expect(seen.sort()).toEqual(['a', 'b']);
    expect(await countDue(store, '2026-03-04T00:01:00.000Z')).toBe(1);
  });

  it.each([
    ['the store', new StoreFault('the disk is away')],
    ['the journal', new JournalFault('the broker is away')],
    ['a full outbox', new BusyFault('too many events wait')],
  ])('stays due, and is not looked at one by one, when a fault passes by itself: %s', async (_, fault) => {
    clock.set('2026-03-04T00:00:00.000Z');
    await createTimers({ store, identity, clock }).arm(
      'silence',
      ['a', 'b'].map((subjectId) => ({ subjectId, dueAt: clock.now() })),
    );
    const looks: number[] = [];
    await runDue({
      kind: 'silence',
      onDue: (ids) => (looks.push(ids.length) === 1 ? Promise.reject(fault) : Promise.resolve(new Map())),
    });
    expect(looks).toEqual([2, 2]);
  });

  it('ends when its subject has reached a limit that no waiting moves, and keeps no other waiting', async () => {
    clock.set('2026-03-04T00:00:00.000Z');
    const timers = createTimers({ store, identity, clock });
    await timers.arm(
      'silence',
      ['a', 'b', 'c'].map((subjectId) => ({ subjectId, dueAt: clock.now() })),
    );
    const ended: string[] = [];
    await runDue({
      kind: 'silence',
      onDue(ids) {
        if (ids.includes('b')) throw new LimitReached('b would become larger than a document.');
        ended.push(...ids);
        return Promise.resolve(new Map());
      },
    });
    expect(ended.sort()).toEqual(['a', 'c']);
    expect(await countDue(store, '2099-01-01T00:00:00.000Z')).toBe(0);
  });
});
