import { describe, expect, it } from '@jest/globals';
import { StoreFault, type Store, type Write, type WriteOutcome } from '@holdfast/store';
import { LearningWorld } from './testing/learningWorld.js';

/** A process that dies at its next write after so many, also in the middle of a batch. */
interface Death {
  /** The store as the process sees it: from its death on it does nothing. */
  readonly toStore: (store: Store) => Store;
  readonly hasCome: () => boolean;
}

function dieAfter(writes: number): Death {
  let left = writes;
  const dead = async (): Promise<never> => {
    throw new StoreFault('The process was killed.');
  };
  const toStore = (store: Store): Store => {
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
      list: whileAlive(store.list),
      delete: whileAlive(store.delete),
      writeMany,
      insert: async (collection, document) =>
        (await writeMany([{ kind: 'insert', collection, document }]))[0] ?? 'conflict',
      replace: async (collection, document, expectedVersion) =>
        (await writeMany([{ kind: 'replace', collection, document, expectedVersion }]))[0] ?? 'conflict',
      close: store.close,
    };
  };
  return { toStore, hasCome: () => left < 0 };
}

const enrollments = ['7', '8', '9'].map((person, row) => ({ row, person, cohort: 'march', enrolledOn: '2026-02-20' }));
/** Three people on four days, each a document. */
const DAYS_OF_CLICKS = 12;

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

/** Prepares a cohort, dies in the imports or their effects, starts again and repeats the imports. */
async function importAndDie(death?: Death): Promise<unknown> {
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
  if (death) {
    await world.stop();
    await world.start(death.toStore);
    await world.importEnrollments(enrollments).catch(() => undefined);
    await world.importActivity(clicks).catch(() => undefined);
    // Its effects go on until the write comes that kills it; only a life without so many writes ends by settling.
    await world.settle().catch(() => undefined);
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
  it('and repeated leads to the same answers as one that was not, at whichever write it died', async () => {
    const whole = await importAndDie();
    expect(JSON.stringify(whole)).toContain('"active":3');
    let deaths = 0;
    for (let death = dieAfter(0); ; death = dieAfter(3 * deaths)) {
      expect(await importAndDie(death)).toEqual(whole);
      // A life that came to its end without dying: every place was tried.
      if (!death.hasCome()) break;
      deaths++;
    }
    // The rows alone are so many documents.
    expect(3 * deaths).toBeGreaterThan(enrollments.length + DAYS_OF_CLICKS);
  }, 60_000);
});
