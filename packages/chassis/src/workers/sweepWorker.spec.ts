import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreFault, type Store } from '@holdfast/store';
import { pino } from 'pino';
import { openSweeps, readSweepFigures, type SweepKind } from './sweeps.js';
import { createSweepWorker } from './sweepWorker.js';
import type { Worker } from './worker.js';
import { createStillClock, openCounterStore } from '../testing/counter.js';

const clock = createStillClock();
const TOMORROW = '2026-03-02T00:00:00.000Z';
let store: Store;
let lines: readonly string[];
let rest: string | undefined;
const worker: { running?: Worker } = {};

/** Three pages of one subject each; those in `lost` do not stand where they should. */
function createKind(lost: Set<string>, change: Partial<SweepKind> = {}) {
  const examined: string[] = [];
  const kind: SweepKind = {
    kind: 'pairs',
    examinePage(cursor = 'a') {
      examined.push(cursor);
      const next = { a: 'b', b: 'c' }[cursor];
      return Promise.resolve({ wrong: [cursor].filter((each) => lost.has(each)), cursor: next });
    },
    mend: (subjects) => Promise.resolve(subjects.forEach((subject) => lost.delete(subject))),
    ...change,
  };
  return { kind, examined };
}

/** A life of the loop; the one before has ended, in whatever way. */
async function start(kind: SweepKind): Promise<void> {
  const logger = pino({ level: 'error' }, { write: (line: string) => (lines = [...lines, line]) });
  await openSweeps(store, clock, 'UTC', [kind]);
  const markRest = () => Promise.resolve(rest);
  worker.running = createSweepWorker({ store, clock, timeZone: 'UTC', logger, kinds: [kind], markRest });
  worker.running.start();
}
const readFigures = (kind: SweepKind) => readSweepFigures(store, clock.now(), [kind]);

async function waitUntil(isReached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isReached())) {
    worker.running?.wake();
    await new Promise(setImmediate);
  }
}

/** Lets the next day come and its sweep end. */
async function sweepOn(instant: string, kind: SweepKind): Promise<void> {
  clock.set(instant);
  await waitUntil(async () => (await readFigures(kind)).sweepsDue === 0);
}

const alerts = () => lines.filter((line) => line.includes('ALERT'));

beforeEach(() => {
  store = openCounterStore();
  clock.set('2026-03-01T08:00:00.000Z');
  lines = [];
  rest = 'quiet';
});
afterEach(async () => {
  await worker.running?.stop();
  await store.close();
});

describe('a daily sweep', () => {
  it('mends what was lost and nothing else, counts it and raises an alert; the next one counts nothing', async () => {
    const { kind, examined } = createKind(new Set(['b']));
    await start(kind);
    await sweepOn(TOMORROW, kind);
    expect(examined).toEqual(['a', 'b', 'c']);
    expect(await readFigures(kind)).toEqual({ sweepsDue: 0, sweepMended: 1, sweptAt: TOMORROW });
    expect(alerts()).toEqual([expect.stringContaining('"sweep":"pairs","mended":1')]);
    await sweepOn('2026-03-03T00:00:00.000Z', kind);
    expect(await readFigures(kind)).toMatchObject({ sweepMended: 0, sweptAt: '2026-03-03T00:00:00.000Z' });
    expect(alerts()).toHaveLength(1);
  });

  it('comes once a day, and once after days on which nothing ran', async () => {
    const { kind, examined } = createKind(new Set());
    await start(kind);
    expect(await readFigures(kind)).toEqual({ sweepsDue: 0, sweepMended: 0, sweptAt: null });
    await sweepOn('2026-03-05T12:00:00.000Z', kind);
    await sweepOn('2026-03-05T23:59:59.999Z', kind);
    expect(examined).toEqual(['a', 'b', 'c']);
  });

  it('goes on where it was when the process died between two pages', async () => {
    const first = createKind(new Set(['a']), {});
    await start(first.kind);
    clock.set(TOMORROW);
    await waitUntil(() => first.examined.length === 2);
    await worker.running?.stop();
    const second = createKind(new Set(['c']));
    await start(second.kind);
    await sweepOn(TOMORROW, second.kind);
    expect([...first.examined, ...second.examined]).toEqual(['a', 'b', 'c']);
    expect((await readFigures(second.kind)).sweepMended).toBe(2);
  });

  it('counts once what it was mending when the process died', async () => {
    const lost = new Set(['b']);
    let mends = 0;
    const dying = createKind(lost, {
      mend: (subjects) => {
        mends++;
        subjects.forEach((subject) => lost.delete(subject));
        return Promise.reject(new StoreFault('the process was killed'));
      },
    });
    await start(dying.kind);
    clock.set(TOMORROW);
    await waitUntil(() => mends > 0);
    await worker.running?.stop();
    const { kind } = createKind(lost);
    await start(kind);
    await sweepOn(TOMORROW, kind);
    expect((await readFigures(kind)).sweepMended).toBe(1);
  });

  it('waits as long as something is on its way, and shows that it is due', async () => {
    const { kind, examined } = createKind(new Set(['a']));
    await start(kind);
    rest = undefined;
    clock.set(TOMORROW);
    for (let turn = 0; turn < 20; turn++) {
      worker.running?.wake();
      await new Promise(setImmediate);
    }
    expect(examined).toEqual([]);
    expect(await readFigures(kind)).toMatchObject({ sweepsDue: 1, sweptAt: null });
    rest = 'quiet';
    await sweepOn(TOMORROW, kind);
    expect((await readFigures(kind)).sweepMended).toBe(1);
  });

  it('counts nothing that came about by itself while it looked', async () => {
    const lost = new Set(['b']);
    const { kind } = createKind(lost);
    const disturbed: SweepKind = {
      ...kind,
      async examinePage(cursor) {
        const page = await kind.examinePage(cursor);
        // Its effect was on its way, and comes about now.
        if (page.wrong.length > 0) rest = 'an event came';
        lost.clear();
        return page;
      },
    };
    lost.add('a');
    await start(disturbed);
    await sweepOn(TOMORROW, disturbed);
    expect(await readFigures(kind)).toMatchObject({ sweepMended: 0, sweptAt: TOMORROW });
    expect(alerts()).toEqual([]);
  });

  it('does not count what it cannot mend, and goes on behind it', async () => {
    const lost = new Set(['a', 'c']);
    const { kind } = createKind(lost, {
      mend: (subjects) => {
        if (subjects.includes('a')) return Promise.reject(new TypeError('cannot be evaluated'));
        return Promise.resolve(subjects.forEach((subject) => lost.delete(subject)));
      },
    });
    await start(kind);
    await sweepOn(TOMORROW, kind);
    expect((await readFigures(kind)).sweepMended).toBe(1);
    const failures = lines.filter((line) => line.includes('could not mend'));
    expect(failures).toEqual([expect.stringContaining('"sweep":"pairs","subject":"a"')]);
  });

  it('begins again in an hour when a page cannot be looked at', async () => {
    let failures = 1;
    const { kind, examined } = createKind(new Set());
    const failing: SweepKind = {
      ...kind,
      examinePage: (cursor) =>
        cursor === 'b' && failures-- > 0 ? Promise.reject(new TypeError('cannot be read')) : kind.examinePage(cursor),
    };
    await start(failing);
    await sweepOn(TOMORROW, failing);
    expect((await readFigures(failing)).sweptAt).toBeNull();
    await sweepOn('2026-03-02T01:00:00.000Z', failing);
    expect(examined).toEqual(['a', 'a', 'b', 'c']);
  });
});
