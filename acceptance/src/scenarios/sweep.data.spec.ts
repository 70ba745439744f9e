import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, readNswFiles, runNsw } from '../examples/nsw.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import { readSweeps, untilSwept } from '../worlds/sweeps.js';
import type { World } from '../worlds/world.js';

describe('the daily sweep behind a whole loop', () => {
  let world: World;

  beforeAll(async () => {
    world = await openSingleProcess({ today: '1979-03-01' });
    await runNsw(world, readNswFiles());
    await world.settle();
  });
  afterAll(() => world.close());

  it('has nothing to mend in any service, and changes no answer', async () => {
    const answers = await world.ask(ANSWERS);
    expect((await readSweeps(world)).map(({ sweptAt }) => sweptAt)).toEqual([null, null, null, null]);
    await world.travelTo('1979-03-02');
    const sweeps = await untilSwept(world);
    expect(sweeps.map(({ sweepMended }) => sweepMended)).toEqual([0, 0, 0, 0]);
    expect(sweeps.every(({ sweptAt }) => sweptAt !== null)).toBe(true);
    expect(await world.ask(ANSWERS)).toEqual(answers);
  });
});
