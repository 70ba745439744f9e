import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { takingTurns } from '@holdfast/store/testing';
import type { Journal, JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createAggregates } from '../aggregates/aggregates.js';
import { createLease, type Lease } from './lease.js';
import { silentLogger } from '../process/logger.js';
import { countPending, createRelay, type Relay } from '../relay/relay.js';
import { counterAggregate, counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';

const HOUR_MS = 3_600_000;
const ROUNDS_MAX = 5_000;
const clock = createStillClock();
let store: Store;
const leaseOf = (holder: string, over: Store = store): Lease => createLease({ store: over, clock, holder }, 'relay');
const pass = (ms: number): void => clock.set(new Date(Date.parse(clock.now()) + ms).toISOString());

beforeEach(() => {
  clock.set('2026-03-01T08:00:00.000Z');
  store = openCounterStore();
});
afterEach(() => store.close());

describe('a lease', () => {
  it('is held by one, who renews it while working', async () => {
    const [one, two] = [leaseOf('one'), leaseOf('two')];
    for (let second = 0; second < 30; second++) {
      expect(await one.hold()).toBe(true);
      expect(await two.hold()).toBe(false);
      pass(1_000);
    }
  });

  it('goes to another when its holder has died, after it has run out', async () => {
    await leaseOf('dead').hold();
    const next = leaseOf('next');
    pass(9_999);
    expect(await next.hold()).toBe(false);
    pass(1);
    expect(await next.hold()).toBe(true);
  });

  it('goes to another when its holder has died, also where the clock of that one was hours ahead', async () => {
    pass(3 * HOUR_MS);
    await leaseOf('dead').hold();
    pass(-3 * HOUR_MS);
    const next = leaseOf('next');
    expect(await next.hold()).toBe(false);
    pass(9_999);
    expect(await next.hold()).toBe(false);
    pass(1);
    expect(await next.hold()).toBe(true);
  });

  it('is renewed by a holder whose clock was set back', async () => {
    const [one, two] = [leaseOf('one'), leaseOf('two')];
    await one.hold();
    pass(-HOUR_MS);
    for (let second = 0; second < 30; second++) {
      expect(await one.hold()).toBe(true);
      expect(await two.hold()).toBe(false);
      pass(1_000);
    }
  });

  it('goes to another at once when it is released', async () => {
    const [one, two] = [leaseOf('one'), leaseOf('two')];
    await one.hold();
    await one.release();
    await one.release();
    expect(await two.hold()).toBe(true);
    await one.release();
    expect(await leaseOf('three').hold()).toBe(false);
  });

  it('goes to one of two who take it in the same moment', async () => {
    const waiting: (() => void)[] = [];
    const turn = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
    const asked = ['one', 'two'].map((holder) => leaseOf(holder, takingTurns(store, turn)).hold());
    // Both have read before either writes.
    for (let step = 0; step < 2; step++) {
      while (waiting.length < 2) await new Promise(setImmediate);
      for (const go of waiting.splice(0)) go();
    }
    expect((await Promise.all(asked)).filter((isHeld) => isHeld)).toHaveLength(1);
  });
});

describe('relays of instances that share a store', () => {
  let journal: Journal;
  let relays: readonly Relay[];
  const always: Lease = { hold: () => Promise.resolve(true), release: () => Promise.resolve() };
  const never: Lease = { ...always, hold: () => Promise.resolve(false) };

  /** An instance with its relay; what it writes it relays itself unless it died before. */
  function startInstance(lease: Lease, isDead = false) {
    const relayed = [counterAggregate];
    const relay = createRelay({ store, journal, logger: silentLogger, relayed }, { clock, lease });
    relays = [...relays, relay];
    if (!isDead) relay.start();
    return createAggregates({
      store,
      clock,
      identity,
      epoch: 1,
      onPending: isDead ? () => undefined : relay.notePending,
    });
  }
  const appended = async (): Promise<readonly JournalEvent[]> =>
    (await journal.replay(counterAggregate.topic, 0, 1_000)).flatMap((each) => ('event' in each ? [each.event] : []));
  async function untilRelayed(): Promise<void> {
    for (let round = 0; (await countPending(store, [counterAggregate])) > 0; round++) {
      if (round > ROUNDS_MAX) throw new Error('What is pending is not relayed.');
      relays.forEach((relay) => relay.wake());
      await new Promise(setImmediate);
    }
  }

  beforeEach(() => {
    relays = [];
    journal = openSqliteJournal({ file: ':memory:', clock });
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await journal.close();
  });

  it('relay what each wrote, without the lease', async () => {
    const counters = startInstance(never);
    await counters.execute(counterAggregate, counterId, { add: 1 });
    await untilRelayed();
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('relay what a dead one left, once it has waited', async () => {
    const dead = startInstance(never, true);
    await dead.execute(counterAggregate, counterId, { add: 1 });
    startInstance(leaseOf('next'));
    pass(2_000);
    await untilRelayed();
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('leave alone what a dead one left while another holds the lease', async () => {
    await startInstance(never, true).execute(counterAggregate, counterId, { add: 1 });
    pass(2_000);
    const own = startInstance(never);
    // Each turn brings its own before it would look, so the second shows that the first is over.
    const ids = ['other', 'third'].map((name) => identity.of('counter', name));
    for (const [at, id] of ids.entries()) {
      await own.execute(counterAggregate, id, { add: 1 });
      while ((await appended()).length <= at) await new Promise(setImmediate);
    }
    expect((await appended()).map(({ source }) => source)).toEqual(ids);
    expect(await countPending(store, [counterAggregate])).toBeGreaterThan(0);
  });

  it('relay what a dead one left whose clock was hours ahead', async () => {
    pass(3 * HOUR_MS);
    await startInstance(never, true).execute(counterAggregate, counterId, { add: 1 });
    pass(-3 * HOUR_MS);
    startInstance(leaseOf('next'));
    await untilRelayed();
    expect((await appended()).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('are right although two hold the lease at once', async () => {
    const [one, two] = [startInstance(always), startInstance(always)];
    for (let round = 0; round < 20; round++) {
      await Promise.all([one, two].map((each) => each.execute(counterAggregate, counterId, { add: 1 })));
      pass(2_000);
    }
    await untilRelayed();
    const first = [...new Set((await appended()).map(({ sequence }) => sequence))];
    expect(first).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });
});
