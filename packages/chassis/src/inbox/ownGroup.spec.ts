import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Journal, JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Store } from '@holdfast/store';
import { localOperator } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { createRuntime, type Runtime } from '../runtime.js';
import { isAtRest } from '../status.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';
import { on, type Consumer } from './consumer.js';
import { HandlerAddedLate } from './heardEvents.js';

const topic = 'holdfast.outcomes';
const PRICED = 'holdfast.outcomes.monetization-set.v1';
const clock = createStillClock();
let store: Store;
let journal: Journal;
let runtime: Runtime | undefined;
let handled: string[];
let poison: string | undefined;

const priced = (source: string, sequence: number): JournalEvent => ({
  ...studyDefined(source, sequence),
  type: PRICED,
  data: { metricId: source, valuePerUnit: { minorUnits: 1, currency: 'CNY' } },
});
const nameOf = (source: string): string => (source === counterId ? 'one' : 'two');

/** A handler that notes by its name what it is given, and fails on the poison when that is meant for it. */
const noting =
  (name: string) =>
  (events: readonly JournalEvent[]): Promise<void> => {
    const notes = events.map(({ source, sequence }) => `${name} ${nameOf(source)}:${sequence}`);
    if (notes.some((note) => note === poison)) return Promise.reject(new TypeError('cannot handle this'));
    handled.push(...notes);
    return Promise.resolve();
  };

/** Starts a release with these rows, and waits until it has read all that there is. */
async function release(...consumers: readonly Consumer[]): Promise<Runtime> {
  await runtime?.stop();
  const settings = { timeZone: 'UTC', epoch: 1 };
  const started = createRuntime('spec', { store, journal, clock, identity, logger: silentLogger, settings }, []);
  runtime = started;
  await started.start({ consumers, timers: [], jobs: [], sweeps: [] });
  while (!isAtRest(await started.status())) await new Promise(setImmediate);
  return started;
}

beforeEach(() => {
  [runtime, handled, poison] = [undefined, [], undefined];
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock });
});
afterEach(async () => {
  await runtime?.stop();
  await journal.close();
  await store.close();
});

const studies = on(TYPE, noting('studies'));

describe('a handler that a later release adds for a topic which its service has read', () => {
  it('is given all that stands there in a group of its own, and the others nothing again', async () => {
    await journal.append(topic, [studyDefined(counterId, 1), priced(otherCounterId, 1)]);
    await release(studies);
    await release(studies, on(PRICED, noting('prices'), { group: 'prices' }));
    expect(handled).toEqual(['studies one:1', 'prices two:1']);
  });

  it('may read what another one reads as well', async () => {
    await journal.append(topic, [studyDefined(counterId, 1)]);
    await release(studies);
    const service = await release(studies, on(TYPE, noting('again'), { group: 'again' }));
    await journal.append(topic, [studyDefined(counterId, 2)]);
    expect(await service.isAtRest()).toBe(false);
    while (!isAtRest(await service.status())) await new Promise(setImmediate);
    expect(handled.sort()).toEqual(['again one:1', 'again one:2', 'studies one:1', 'studies one:2']);
  });

  it('is not started in the group that has passed over its events', async () => {
    await journal.append(topic, [priced(otherCounterId, 1)]);
    await release(studies);
    await expect(release(studies, on(PRICED, noting('prices')))).rejects.toThrow(HandlerAddedLate);
  });

  it('lags as long as it has not read what stands there', async () => {
    await journal.append(topic, [studyDefined(counterId, 1)]);
    await release(studies);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const again = on(TYPE, () => held, { group: 'again' });
    await runtime?.stop();
    const settings = { timeZone: 'UTC', epoch: 1 };
    runtime = createRuntime('spec', { store, journal, clock, identity, logger: silentLogger, settings }, []);
    await runtime.start({ consumers: [studies, again], timers: [], jobs: [], sweeps: [] });
    expect(await runtime.status()).toMatchObject({ lagEvents: 1 });
    expect(await runtime.isAtRest()).toBe(false);
    goOn();
  });
});

describe('an event that one group of a service cannot handle', () => {
  it('is parked for that group alone, and replayed there in its order', async () => {
    poison = 'again one:1';
    await journal.append(topic, [
      studyDefined(counterId, 1),
      studyDefined(counterId, 2),
      studyDefined(otherCounterId, 1),
    ]);
    const service = await release(studies, on(TYPE, noting('again'), { group: 'again' }));
    expect(handled.sort()).toEqual(['again two:1', 'studies one:1', 'studies one:2', 'studies two:1']);
    expect(await service.status()).toMatchObject({ parked: 2 });
    const source = `again/${counterId}`;
    expect((await service.parkedEvents.list({})).nodes).toMatchObject([{ source, type: TYPE }]);

    [handled, poison] = [[], undefined];
    await service.parkedEvents.replay({ requestId: 'cured', source }, localOperator);
    while (!isAtRest(await service.status())) await new Promise(setImmediate);
    expect(handled).toEqual(['again one:1', 'again one:2']);
    expect(await service.status()).toMatchObject({ parked: 0 });
  });

  it('is skipped for that group alone', async () => {
    poison = 'again one:1';
    await journal.append(topic, [studyDefined(counterId, 1)]);
    const service = await release(on(TYPE, noting('again'), { group: 'again' }));
    const [source] = (await service.parkedEvents.list({})).nodes;
    const wish = { requestId: 'r-1', eventId: source?.eventId ?? '', reason: 'odd', by: 'lin' };
    await service.parkedEvents.skip(wish, localOperator);
    while (!isAtRest(await service.status())) await new Promise(setImmediate);
    poison = undefined;
    await release(on(TYPE, noting('again'), { group: 'again' }), on(TYPE, noting('late'), { group: 'late' }));
    expect(handled).toEqual(['late one:1']);
  });

  it('stays parked in a release that does not have that group', async () => {
    poison = 'again one:1';
    await journal.append(topic, [studyDefined(counterId, 1)]);
    await release(studies, on(TYPE, noting('again'), { group: 'again' }));
    const older = await release(studies);
    await older.parkedEvents.replay({ requestId: 'early' }, localOperator);
    while (!isAtRest(await older.status())) await new Promise(setImmediate);
    expect(handled).toEqual(['studies one:1']);
    expect(await older.status()).toMatchObject({ parked: 1 });
  });
});
