import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countPairs,
  expectedMeetings,
  expectedStudies,
  letThingsArrive,
  readMeetings,
  readStudies,
} from '../examples/dependentThings.js';
import {
  countCopies,
  drawCommands,
  expectedLeavings,
  prepareRepetition,
  readLeavings,
  sendCopies,
} from '../examples/repeatedCommands.js';
import { createDisturbedWorld, onceIn } from '../worlds/disturbedWorld.js';
import { makeSweepsDue } from '../worlds/dueSweeps.js';
import { createKiller, type Victim } from '../worlds/killer.js';
import { openMicroservices, type Microservices } from '../worlds/microservices.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import { untilSwept } from '../worlds/sweeps.js';
import type { World } from '../worlds/world.js';

const SEED = 20_261_122;
const COMMANDS_PER_SERVICE = 25;
const COPIES_PER_KILL = 45;
const KILLS_MIN = 5;
const things = { trained: 30, copies: 3, rowsPerImport: 4 };

describe('two instances of each service with a gateway for each, on MongoDB and Kafka', () => {
  let processes: Microservices;
  let doors: readonly World[];
  let world: World;
  beforeAll(async () => {
    processes = await openMicroservices(process.env, { instances: 2, gateways: 2 });
    doors = processes.doors.map(createPersistentWorld);
    world = createPersistentWorld(processes);
  });
  afterAll(() => processes.close());

  it('let things meet that depend on each other and arrive at the same time', async () => {
    await letThingsArrive(doors, things);

    expect(countPairs(things)).toBe(300);
    expect(await readMeetings(world, things)).toEqual(expectedMeetings(things));
    expect(await readStudies(world, things)).toEqual(expectedStudies(things));
  });

  it('leave nothing of that for the sweep to mend', async () => {
    await makeSweepsDue(processes.environment);
    const sweeps = await untilSwept(world);

    expect(sweeps.every(({ sweptAt }) => sweptAt !== null)).toBe(true);
    expect(sweeps.map(({ sweepMended }) => sweepMended)).toEqual([0, 0, 0, 0]);
  });

  it('give one request id one effect, however often it is sent and whoever is killed meanwhile', async () => {
    const victims = processes.processes.map((process): Victim => ({ ...process, name: process.target }));
    const killer = createKiller(fc.sample(fc.constantFrom(...victims), { seed: SEED, numRuns: 100 }));
    const disturbance = { rowsPerRequest: 1, disturb: onceIn(COPIES_PER_KILL, killer.strike) };
    const commands = drawCommands(COMMANDS_PER_SERVICE);
    await prepareRepetition(world);
    await sendCopies(
      doors.map((door) => createDisturbedWorld(door, disturbance)),
      commands,
    );
    await killer.rest();
    await world.settle();

    const kills = Object.values(killer.kills()).reduce((sum, count) => sum + count, 0);
    console.info(`${countCopies(commands)} copies; killed: ${JSON.stringify(killer.kills())}`);
    expect(kills).toBeGreaterThanOrEqual(KILLS_MIN);
    expect(await readLeavings(world, COMMANDS_PER_SERVICE)).toEqual(expectedLeavings(COMMANDS_PER_SERVICE));
    for (const { parked, stoppedBecause } of await processes.listStatuses())
      expect({ parked, stoppedBecause }).toEqual({ parked: 0, stoppedBecause: null });
  }, 600_000);
});
