import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { JournalGap, type Journal, type JournalEvent, type SubscribeOptions } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { pino } from 'pino';
import { on } from './consumer.js';
import { listReadPositions } from './landmarks.js';
import { openParked } from '../parked/parked.js';
import { createRuntime } from '../runtime.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';

const topic = 'holdfast.outcomes';
const clock = createStillClock();
let store: Store;
let journal: Journal;
let lines: readonly string[];
let handled: readonly string[];
let options: SubscribeOptions | undefined;
const onFatal = jest.fn<(fault: Error) => void>();

async function startService() {
  const logger = pino({ level: 'error' }, { write: (line: string) => (lines = [...lines, line]) });
  const heard: Journal = {
    ...journal,
    subscribe: (given) => {
      options = given;
      return journal.subscribe(given);
    },
  };
  const settings = { timeZone: 'UTC', epoch: 1 };
  const runtime = createRuntime('spec', { store, journal: heard, clock, identity, logger, settings, onFatal }, []);
  const consumer = on(TYPE, (events) =>
    Promise.resolve(void (handled = [...handled, ...events.map(({ source }) => source)])),
  );
  await runtime.start({ consumers: [consumer], timers: [], jobs: [], sweeps: [] });
  return runtime;
}

async function waitUntil(isReached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isReached())) await new Promise(setImmediate);
}

beforeEach(() => {
  [lines, handled, options] = [[], [], undefined];
  onFatal.mockReset();
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock });
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

it('a service whose log has a gap says so once, is not ready and asks for its end', async () => {
  const service = await startService();
  const gap = new JournalGap('spec', topic, 3, 9);
  options?.onGap?.(gap);

  expect(service.whyNotReady()).toBe(gap.message);
  expect(onFatal.mock.calls).toEqual([[gap]]);
  expect(lines.filter((line) => line.includes('"level":60'))).toEqual([
    expect.stringContaining('Group spec has read holdfast.outcomes up to 3, but the log begins at 9'),
  ]);
  await service.stop();
});

describe('a service that meets', () => {
  it.each<[string, Partial<JournalEvent>, string]>([
    ['an event of another epoch', { epoch: 2 }, 'of epoch 2, this service is of epoch 1'],
    ['a newer form of an event', { type: 'holdfast.outcomes.study-defined.v2' }, 'A newer release publishes'],
  ])('%s reads no more, parks nothing and loses nothing', async (_, change, reason) => {
    await journal.append(topic, [studyDefined(counterId, 1), { ...studyDefined(otherCounterId, 1), ...change }]);
    const service = await startService();
    await waitUntil(() => service.whyNotReady() !== undefined);

    expect(await service.status()).toMatchObject({
      parked: 0,
      lagEvents: 2,
      stoppedBecause: expect.stringContaining(reason),
    });
    expect(handled).toEqual([]);
    expect(onFatal).not.toHaveBeenCalled();
    await service.stop();
  });
});

it('a service remembers in its own store where its group has begun to read', async () => {
  const service = await startService();
  await options?.beginnings?.add(['t/1']);
  await options?.beginnings?.add(['t/0', 't/1']);
  await service.stop();

  const again = await startService();
  expect(await options?.beginnings?.list()).toEqual(new Set(['holdfast.outcomes', 't/0', 't/1']));
  await again.stop();
});

it('a service remembers in its own store how far its group has read, and never less than before', async () => {
  const service = await startService();
  const further = { position: 7, eventId: 'later' };
  await options?.landmarks?.keep(new Map([['t/1', further]]));
  await options?.landmarks?.keep(
    new Map([
      ['t/0', { position: 2, eventId: 'other' }],
      ['t/1', { position: 3, eventId: 'earlier' }],
    ]),
  );
  await service.stop();

  const again = await startService();
  expect(await options?.landmarks?.list()).toEqual(
    new Map([
      ['t/0', { position: 2, eventId: 'other' }],
      ['t/1', further],
    ]),
  );
  expect(await listReadPositions(store)).toEqual(
    new Map([
      ['t/0', 2],
      ['t/1', 7],
    ]),
  );
  await again.stop();
});

it('a service ends at its start when its journal was made anew since it has read there', async () => {
  await journal.append(topic, [studyDefined(counterId, 1)]);
  const service = await startService();
  await waitUntil(async () => (await service.status()).lagEvents === 0);
  await journal.append(topic, [studyDefined(counterId, 2)]);
  await service.stop();
  await journal.close();
  journal = openSqliteJournal({ file: ':memory:', clock });

  await expect(startService()).rejects.toThrow('it is another log');
});

it('a service that is given something to read learns what another instance has parked', async () => {
  const service = await startService();
  await waitUntil(async () => (await service.status()).lagEvents === 0);
  const other = await openParked({ store, identity, clock, epoch: 1 });
  await other.park({ topic, position: 0, event: studyDefined(counterId, 1) }, 'parked by another instance');

  await options?.onAssigned?.();
  await journal.append(topic, [studyDefined(counterId, 2), studyDefined(otherCounterId, 1)]);
  await waitUntil(async () => (await service.status()).lagEvents === 0);

  expect(handled).toEqual([otherCounterId]);
  expect((await service.status()).parked).toBe(2);
  await service.stop();
});
