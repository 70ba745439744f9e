import { describe, expect, it } from '@jest/globals';
import {
  ANSWERS,
  defineCourseAndMetric,
  defineStudy,
  publishPolicy,
  readNswFiles,
  runNsw,
  stateCostAndPrice,
} from '../examples/nsw.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { Row, World } from '../worlds/world.js';

/** A fixed shuffle: the same disorder in every run. */
function shuffle(rows: readonly Row[]): readonly Row[] {
  let seed = 20261122;
  const keyed = rows.map((row) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return { row, key: seed };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
}

async function answersOf(run: (world: World) => Promise<void>): Promise<string> {
  const world = await openSingleProcess({ today: '1979-03-01' });
  try {
    await run(world);
    return JSON.stringify(await world.ask(ANSWERS));
  } finally {
    await world.close();
  }
}

describe('the order in which files arrive', () => {
  it('changes no answer, to the last bit', async () => {
    const files = readNswFiles();
    const inOrder = await answersOf((world) => runNsw(world, files));
    const inReverse = await answersOf(async (world) => {
      // Only what is named within one service must be there before; everything else comes the wrong way round.
      await defineCourseAndMetric(world);
      await defineStudy(world);
      await stateCostAndPrice(world);
      for (const rows of Object.values(files.earnings).reverse()) await world.import('observations', shuffle(rows));
      await publishPolicy(world);
      await world.import('enrollments', shuffle(files.enrollments));
      await world.import('people', shuffle(files.people));
      await world.settle();
    });
    expect(inReverse).toBe(inOrder);
  });
});
