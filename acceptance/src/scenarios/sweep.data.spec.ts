import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, readNswFiles, runNsw } from '../examples/nsw.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

const SWEEPS = `query { system { ${['people', 'learning', 'recognition', 'outcomes']
  .map((service) => `${service} { sweepsDue sweepMended sweptAt }`)
  .join(' ')} } }`;

interface Sweeps {
  readonly system: Readonly<
    Record<string, { readonly sweepsDue: number; readonly sweepMended: number; readonly sweptAt: string | null }>
  >;
}

describe('the daily sweep behind a whole loop', () => {
  let world: World;
  const readSweeps = async () => Object.values(((await world.ask(SWEEPS)) as unknown as Sweeps).system);

  beforeAll(async () => {
    world = await openSingleProcess({ today: '1979-03-01' });
    await runNsw(world, readNswFiles());
    await world.settle();
  });
  afterAll(() => world.close());

  it('has nothing to mend in any service, and changes no answer', async () => {
    const answers = await world.ask(ANSWERS);
    expect((await readSweeps()).map(({ sweptAt }) => sweptAt)).toEqual([null, null, null, null]);
    await world.travelTo('1979-03-02');
    let sweeps = await readSweeps();
    while (sweeps.some(({ sweepsDue }) => sweepsDue > 0)) sweeps = await readSweeps();
    expect(sweeps.map(({ sweepMended }) => sweepMended)).toEqual([0, 0, 0, 0]);
    expect(sweeps.every(({ sweptAt }) => sweptAt !== null)).toBe(true);
    expect(await world.ask(ANSWERS)).toEqual(answers);
  });
});
