import { describe, expect, it } from '@jest/globals';
import { StoreFault, type Store, type Write, type WriteOutcome } from '@holdfast/store';
import { LearningWorld } from './testing/learningWorld.js';

/** A store that dies after so many writes, also in the middle of a batch, and does nothing from then on. */
function dyingAfter(writesLeft: number): (store: Store) => Store {
  let left = writesLeft;
  const dead = async (): Promise<never> => {
    throw new StoreFault('The process was killed.');
  };
  return (store) => {
    async function writeMany(writes: readonly Write[]): Promise<readonly WriteOutcome[]> {
      const lived = writes.slice(0, Math.max(0, left));
      left -= writes.length;
      const outcomes = lived.length > 0 ? await store.writeMany(lived) : [];
      return left < 0 ? dead() : outcomes;
    }
    const whileAlive =
      <Arguments extends readonly unknown[], Value>(call: (...args: Arguments) => Promise<Value>) =>
      (...args: Arguments): Promise<Value> =>
        left < 0 ? dead() : call(...args);
    return {
      get: whileAlive(store.get),
      getMany: whileAlive(store.getMany),
      page: whileAlive(store.page),
      count: whileAlive(store.count),
      delete: whileAlive(store.delete),
      writeMany,
      insert: async (collection, document) =>
        (await writeMany([{ kind: 'insert', collection, document }]))[0] ?? 'conflict',
      replace: async (collection, document, expectedVersion) =>
        (await writeMany([{ kind: 'replace', collection, document, expectedVersion }]))[0] ?? 'conflict',
      close: store.close,
    };
  };
}

const enrollments = ['7', '8', '9'].map((person, row) => ({ row, person, cohort: 'march', enrolledOn: '2026-02-20' }));
const clicks = Array.from({ length: 24 }, (_, row) => ({
  row,
  person: String(7 + (row % 3)),
  cohort: 'march',
  day: String(Math.floor(row / 6)),
  count: String(row),
}));

const askAll = async (world: LearningWorld): Promise<unknown> => ({
  counts: await world.askCounts('march'),
  people: [await world.askEnrollments('7'), await world.askEnrollments('8'), await world.askEnrollments('9')],
});

/** Prepares a cohort, dies somewhere in the imports or their effects, starts again and repeats the imports. */
async function importWithDeathAfter(writes: number | undefined): Promise<unknown> {
  const world = new LearningWorld('2026-02-20T08:00:00.000Z');
  await world.start();
  await world.createCourse({ requestId: 'r1', key: 'sales', title: 'Selling well' });
  await world.scheduleCohort({
    requestId: 'r2',
    key: 'march',
    course: 'sales',
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
  });
  await world.settle();
  if (writes !== undefined) {
    await world.stop();
    await world.start(dyingAfter(writes));
    await world.importEnrollments(enrollments).catch(() => undefined);
    await world.importActivity(clicks).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, writes % 5));
    await world.stop();
    await world.start();
  }
  await world.importEnrollments(enrollments);
  await world.importActivity(clicks);
  await world.settle();
  const report = await world.importActivity(clicks);
  expect(report).toMatchObject({ accepted: 0, unchanged: clicks.length, refused: 0 });
  const answer = await askAll(world);
  await world.close();
  return answer;
}

describe('an import that is killed', () => {
  it('and repeated leads to the same answers as one that was not, wherever it died', async () => {
    const whole = await importWithDeathAfter(undefined);
    expect(JSON.stringify(whole)).toContain('"active":3');
    for (let writes = 0; writes <= 60; writes += 3) expect(await importWithDeathAfter(writes)).toEqual(whole);
  }, 60_000);
});
