import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  countPairs,
  expectedMeetings,
  expectedStudies,
  letThingsArrive,
  readMeetings,
  readStudies,
} from '../examples/dependentThings.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import { untilSwept } from '../worlds/sweeps.js';
import type { World } from '../worlds/world.js';

const things = { trained: 1000, copies: 4, rowsPerImport: 20 };

describe('things that depend on each other and arrive at the same time', () => {
  let world: World;
  beforeAll(async () => {
    world = await openSingleProcess({ today: '2025-05-02' });
    await letThingsArrive([world], things);
  }, 300_000);
  afterAll(() => world.close());

  it('all meet: each completion its policies, each person its enrollment', async () => {
    expect(countPairs(things)).toBe(13_000);
    expect(await readMeetings(world, things)).toEqual(expectedMeetings(things));
  });

  it('all meet: each observation its studies', async () => {
    expect(await readStudies(world, things)).toEqual(expectedStudies(things));
  });

  it('leave nothing for the sweep to mend', async () => {
    await world.travelTo('2025-05-03');

    expect((await untilSwept(world)).map(({ sweepMended }) => sweepMended)).toEqual([0, 0, 0, 0]);
  }, 300_000);
});
