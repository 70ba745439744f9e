import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Journal } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { pino } from 'pino';
import { on } from '../inbox/consumer.js';
import { createRuntime, type Runtime } from '../runtime.js';
import { createStillClock, identity, openCounterStore, startedAt } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';

const topic = 'holdfast.outcomes';
const sources = Array.from({ length: 25 }, (_, at) => identity.of('counter', at));
const clock = createStillClock();
let store: Store;
let journal: Journal;
let lines: readonly string[];

/** A service that cannot handle anything; `onTry` hears of every try. */
async function startService(onTry: () => void = () => undefined): Promise<Runtime> {
  const logger = pino({ level: 'error' }, { write: (line: string) => (lines = [...lines, line]) });
  const settings = { timeZone: 'UTC', epoch: 1 };
  const runtime = createRuntime('spec', { store, journal, clock, identity, logger, settings }, []);
  const refuseAll = on(TYPE, () => {
    onTry();
    return Promise.reject(new TypeError('cannot handle this'));
  });
  await runtime.start({ consumers: [refuseAll], timers: [], jobs: [], sweeps: [] });
  return runtime;
}

async function waitUntil(isReached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isReached())) await new Promise(setImmediate);
}

beforeEach(async () => {
  clock.set(startedAt);
  lines = [];
  store = openCounterStore();
  journal = openSqliteJournal({ file: ':memory:', clock });
  await journal.append(
    topic,
    sources.map((source) => studyDefined(source, 1)),
  );
});
afterEach(async () => {
  await journal.close();
  await store.close();
});

describe('a consumer that parks more than twenty sources within a minute', () => {
  it('stops before its checkpoint moves, and says so in status, readiness and log', async () => {
    const service = await startService();
    await waitUntil(() => service.whyNotReady() !== undefined);
    expect(await service.status()).toMatchObject({
      parked: 20,
      lagEvents: 25,
      stoppedBecause: expect.stringContaining('more than 20 sources'),
    });
    expect(await service.isAtRest()).toBe(false);
    expect(lines.filter((line) => line.includes('the consumer has stopped'))).toHaveLength(1);
    await service.stop();
  });

  it('tries again after a restart, and loses nothing', async () => {
    const first = await startService();
    await waitUntil(() => first.whyNotReady() !== undefined);
    await first.stop();
    clock.set(new Date(Date.parse(startedAt) + 1000).toISOString());
    const second = await startService();
    await waitUntil(async () => (await second.status()).lagEvents === 0);
    expect(await second.status()).toMatchObject({ parked: 25, stoppedBecause: null });
    expect(second.whyNotReady()).toBeUndefined();
    await second.stop();
  });
});

describe('a consumer that parks as many in the course of time', () => {
  it('goes on', async () => {
    let tries = 0;
    // Each source is tried for three seconds and more, so that never more than twenty are parked within a minute.
    const service = await startService(() => {
      clock.set(new Date(Date.parse(startedAt) + 620 * ++tries).toISOString());
    });
    await waitUntil(async () => (await service.status()).lagEvents === 0);
    expect(await service.status()).toMatchObject({ parked: 25, stoppedBecause: null });
    await service.stop();
  });
});
