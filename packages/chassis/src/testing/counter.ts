import { createIdentity, ok, refuse, type Clock, type Decider, type Id } from '@holdfast/kernel';
import { openSqliteStore } from '@holdfast/store/sqlite';
import type { Store } from '@holdfast/store';
import { defineAggregate, type Publication } from '../aggregates/aggregate.js';
import { createAggregates, type Aggregates } from '../aggregates/aggregates.js';
import { chassisCollections } from '../runtime.js';

/** The smallest aggregate that publishes: a metric that is defined once and then left alone, counted for the specs. */
export interface CounterState {
  readonly count: number;
}
export type CounterCommand = { readonly add: number };
export type CounterEvent = { readonly added: number };

const decider: Decider<CounterState, CounterCommand, CounterEvent, 'negative'> = {
  initial: { count: 0 },
  decide: ({ add }) => (add < 0 ? refuse('negative') : ok(add === 0 ? [] : [{ added: add }])),
  evolve: ({ count }, { added }) => ({ count: count + added }),
};

const namespace = '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11';
export const identity = createIdentity(namespace);
export const counterId = identity.of('counter', 'one');
export const otherCounterId = identity.of('counter', 'two');

function presentCounter(id: Id, { count }: CounterState): readonly Publication[] {
  const data = { studyId: id, key: `count-${count}`, metricId: id, design: 'RANDOMIZED' };
  return [{ type: 'holdfast.outcomes.study-defined.v1', partitionKey: id, data }];
}

export const counterAggregate = defineAggregate({
  name: 'counters',
  version: 1,
  indexes: [{ name: 'count', fields: ['state.count'] }],
  topic: 'holdfast.outcomes',
  decider,
  publish: ({ id, after }) => presentCounter(id, after),
  present: presentCounter,
});

export const startedAt = '2026-03-01T08:00:00.000Z';

/** A clock that stands still until a spec moves it. */
export function createStillClock(): Clock & { set(instant: string): void } {
  let now = startedAt;
  return { now: () => now, set: (instant) => (now = instant) };
}

export const openCounterStore = (): Store =>
  openSqliteStore({ file: ':memory:', collections: [counterAggregate.collection, ...chassisCollections] });

export const createCounters = (store: Store): Aggregates =>
  createAggregates({ store, clock: createStillClock(), identity, epoch: 1, onPending: () => undefined });
