import { expect, it } from '@jest/globals';
import { silentLogger } from '../process/logger.js';
import { openSweeps, readSweepFigures, type SweepKind } from './sweeps.js';
import { createSweepWorker } from './sweepWorker.js';
import { createStillClock, identity, openCounterStore } from '../testing/counter.js';

it('a sweep mends a page in parts when so much of it is wrong, also behind what it cannot mend', async () => {
  const clock = createStillClock();
  const store = openCounterStore();
  const lost = new Set(Array.from({ length: 2_500 }, (_, at) => identity.of('counter', at)));
  const mended: number[] = [];
  const kind: SweepKind = {
    kind: 'pairs',
    examinePage: () => Promise.resolve({ wrong: [...lost], cursor: undefined }),
    mend(subjects) {
      mended.push(subjects.length);
      // What is mended first stays wrong: the sweep comes to the end of the page nevertheless.
      if (mended.length > 1) subjects.forEach((subject) => lost.delete(subject));
      return Promise.resolve();
    },
  };
  await openSweeps(store, clock, 'UTC', [kind]);
  const worker = createSweepWorker({
    ...{ store, clock, timeZone: 'UTC', logger: silentLogger, kinds: [kind] },
    markRest: () => Promise.resolve('quiet'),
  });
  worker.start();
  clock.set('2026-03-02T00:00:00.000Z');
  const readFigures = () => readSweepFigures(store, clock.now(), [kind]);
  while ((await readFigures()).sweepsDue > 0) {
    worker.wake();
    await new Promise(setImmediate);
  }
  expect(mended).toEqual([1_000, 1_000, 500]);
  expect(await readFigures()).toMatchObject({ sweepMended: 2_500, sweptAt: clock.now() });
  await worker.stop();
  await store.close();
});
