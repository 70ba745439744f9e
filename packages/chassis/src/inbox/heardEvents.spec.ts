import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { EventType } from '@holdfast/schema';
import type { Store } from '@holdfast/store';
import { describeFault } from '../process/describeFault.js';
import { openCounterStore } from '../testing/counter.js';
import { on } from './consumer.js';
import { HandlerAddedLate, heardEventsCollection, noteHeardEvents } from './heardEvents.js';
import { listReadings } from './readings.js';

const STUDIES = 'holdfast.outcomes.study-defined.v1';
const PRICES = 'holdfast.outcomes.monetization-set.v1';
const COHORTS = 'holdfast.learning.cohort-scheduled.v1';
let store: Store;
const row = (type: EventType, options?: { group: string }) => on(type, () => Promise.resolve(), options);
const start = async (...rows: ReturnType<typeof row>[]) => noteHeardEvents(store, listReadings('spec', rows));

beforeEach(() => {
  store = openCounterStore();
});
afterEach(() => store.close());

it('a handler is refused in a group that has passed over its events, and the sentence says what to do', async () => {
  await start(row(STUDIES));
  const refused = await start(row(STUDIES), row(PRICES)).catch((fault: unknown) => fault);
  expect(refused).toBeInstanceOf(HandlerAddedLate);
  expect(describeFault(refused)).toMatch(/^The group spec reads holdfast\.outcomes .* group of its own/);
  await start(row(STUDIES), row(PRICES, { group: 'prices' }));
});

it('a handler is taken in a group that has not read its topic, which begins at the beginning', async () => {
  await start(row(STUDIES));
  await expect(start(row(STUDIES), row(COHORTS))).resolves.toBeUndefined();
});

it('a handler is taken again after a release that does not have it', async () => {
  await start(row(STUDIES), row(PRICES));
  await start(row(STUDIES));
  await expect(start(row(STUDIES), row(PRICES))).resolves.toBeUndefined();
});

it('a handler of another form of an event that the group has been given is taken', async () => {
  await start(row(STUDIES));
  expect(await store.get(heardEventsCollection, 'spec')).toMatchObject({ events: ['holdfast.outcomes.study-defined'] });
});

it('a start that changes nothing writes nothing', async () => {
  for (let time = 1; time <= 2; time++) await start(row(STUDIES), row(PRICES, { group: 'prices' }));
  expect(await store.get(heardEventsCollection, 'spec')).toMatchObject({ version: 1 });
});

it('two rows of one group that read the same events are a mistake, and so is a group that cannot be named', async () => {
  await expect(start(row(STUDIES), row(STUDIES))).rejects.toThrow(/Two rows of one group of spec/);
  await expect(start(row(STUDIES, { group: 'a/b' }))).rejects.toThrow(/cannot name a group/);
});
