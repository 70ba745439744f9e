import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { JournalFault } from '@holdfast/journal';
import { StoreFault, type Store } from '@holdfast/store';
import { counterId, createStillClock, identity, openCounterStore } from '../testing/counter.js';
import { createPlace, createReader, deliver, later, listParked } from '../testing/replayPlace.js';
import { openParked } from './parked.js';
import { parkedCollection } from './parkedDocument.js';
import { askReplay, countReplays } from './parkedSources.js';

const REASON = 'TypeError: cannot handle this';
const TURNS = 5;
const open = (through: Store) => openParked({ store: through, identity, clock: createStillClock(), epoch: 1 });

let store: Store;
let reader: ReturnType<typeof createReader>;
beforeEach(() => {
  store = openCounterStore();
  reader = createReader();
});
afterEach(() => store.close());

/** The same store, where an event to be parked meets this instead of being stored. */
const withoutStoring = (meet: () => Promise<never>): Store =>
  Object.assign(Object.create(store) as Store, {
    insert: (...args: Parameters<Store['insert']>) => (args[0] === parkedCollection ? meet() : store.insert(...args)),
  });

/** A process announces the event, and dies before it is stored. */
async function announceAndDie(): Promise<void> {
  let die: () => void = () => undefined;
  const dead = new Promise<void>((resolve) => (die = resolve));
  const dying = withoutStoring(() => {
    die();
    return new Promise(() => undefined);
  });
  await Promise.race([dead, (await open(dying)).park(deliver(counterId, 1), REASON)]);
  expect(await listParked(store)).toEqual([counterId]);
}

it('a source whose announced event was handled by another process is set free', async () => {
  const next = createPlace(store, reader);
  await next.open();
  await announceAndDie();
  await next.read([deliver(counterId, 1)], [deliver(counterId, 2)]);
  expect(reader.marks.get(counterId)).toBe(2);

  await askReplay(store, [counterId], later);
  await next.replay(TURNS);
  expect(await listParked(store)).toEqual([]);
  expect(await countReplays(store)).toBe(0);
});

it('a source stays parked while its announced event is still to come from the journal', async () => {
  await announceAndDie();
  reader.unread.add(deliver(counterId, 1).position);
  await askReplay(store, [counterId], later);
  const next = createPlace(store, reader);
  await next.replay(TURNS);
  expect(await listParked(store)).toEqual([counterId]);

  await next.read([deliver(counterId, 1)]);
  await next.replay(TURNS);
  expect(await listParked(store)).toEqual([]);
  expect(reader.marks.get(counterId)).toBe(1);
});

it('a source stays parked while the journal cannot say whether its announced event is still to come', async () => {
  await announceAndDie();
  await askReplay(store, [counterId], later);
  await createPlace(store, reader).replay(TURNS, () => Promise.reject(new JournalFault('the broker is away')));
  expect(await listParked(store)).toEqual([counterId]);
});

it('an event that was announced is parked when it comes again, though it could be handled by now', async () => {
  const parked = await open(withoutStoring(() => Promise.reject(new StoreFault('the disk is away'))));
  await expect(parked.park(deliver(counterId, 1), REASON)).rejects.toThrow(StoreFault);
  expect(parked.isBehindParked(deliver(counterId, 1))).toBe(true);
});
