import type { World } from './world.js';

export interface Sweeps {
  readonly sweepsDue: number;
  readonly sweepMended: number;
  readonly sweptAt: string | null;
}

const SWEEPS = `query { system { ${['people', 'learning', 'recognition', 'outcomes']
  .map((service) => `${service} { sweepsDue sweepMended sweptAt }`)
  .join(' ')} } }`;

/** What the daily sweeps of the four services have done. */
export async function readSweeps(world: Pick<World, 'ask'>): Promise<readonly Sweeps[]> {
  // Our own answer to our own query.
  const { system } = (await world.ask(SWEEPS)) as unknown as { readonly system: Readonly<Record<string, Sweeps>> };
  return Object.values(system);
}

/** The same, once no sweep is due any more. */
export async function untilSwept(world: Pick<World, 'ask'>): Promise<readonly Sweeps[]> {
  for (;;) {
    const sweeps = await readSweeps(world);
    if (sweeps.every(({ sweepsDue }) => sweepsDue === 0)) return sweeps;
  }
}
