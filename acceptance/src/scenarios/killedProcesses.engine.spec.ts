import { startEngines, type RunningEngine, type RunningEngines } from '@holdfast/engines';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWERS, readNswFiles, runNsw, type NswFiles } from '../examples/nsw.js';
import { createDisturbedWorld } from '../worlds/disturbedWorld.js';
import { createKiller, type Victim } from '../worlds/killer.js';
import { openMicroservices, type Microservices } from '../worlds/microservices.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { Row } from '../worlds/world.js';

const SEED = 20_261_122;
const KILLS_MIN = 50;
const KILLS_MAX = 1000;
const rowsPerRequest = 6;
/** A process is killed so much more often than an engine, whose end stops all of them. */
const PROCESS_WEIGHT = 2;

/** Every sixth person: enough for every kind of event, and little enough for an engine that was made for tests. */
function readSomeFiles(): NswFiles {
  const isChosen = (row: Row): boolean => Number(row['externalId'] ?? row['person']) % 6 === 1;
  const { people, enrollments, earnings } = readNswFiles();
  return {
    people: people.filter(isChosen),
    enrollments: enrollments.filter(isChosen),
    earnings: {
      '1974': earnings['1974'].filter(isChosen),
      '1975': earnings['1975'].filter(isChosen),
      '1978': earnings['1978'].filter(isChosen),
    },
  };
}

const toVictim = (name: string, engine: RunningEngine): Victim => ({
  name,
  kill: engine.kill,
  start: engine.restart,
});

describe('a product whose processes and engines are killed all the time', () => {
  let engines: RunningEngines;
  let world: Microservices;
  beforeAll(async () => {
    engines = await startEngines();
    world = await openMicroservices(engines.environment, { instances: 2 });
  });
  afterAll(async () => {
    await world.close();
    await engines.stop();
  });

  it('gives the answers of one that lived in peace: nothing lost, nothing doubled', async () => {
    const files = readSomeFiles();
    const peaceful = await openSingleProcess({ today: '1979-03-01' });
    await runNsw(peaceful, files);
    const expected = await peaceful.ask(ANSWERS);
    await peaceful.close();

    const services = world.processes.map((process): Victim => ({ ...process, name: process.target }));
    const victims = [
      ...Array.from({ length: PROCESS_WEIGHT }, () => services).flat(),
      toVictim('kafka', engines.kafka),
      toVictim('mongo', engines.mongo),
    ];
    const order = fc.sample(fc.constantFrom(...victims), { seed: SEED, numRuns: KILLS_MAX });
    const killer = createKiller(order);
    const disturbance = { rowsPerRequest, disturb: killer.strike };
    await runNsw(createDisturbedWorld(createPersistentWorld(world), disturbance), files);
    await killer.rest();
    const calm = createPersistentWorld(world);
    await calm.settle();

    const kills = Object.values(killer.kills()).reduce((sum, count) => sum + count, 0);
    console.info(`killed: ${JSON.stringify(killer.kills())}`);
    expect(kills).toBeGreaterThanOrEqual(KILLS_MIN);
    expect(Object.keys(killer.kills()).sort()).toEqual([...new Set(victims.map(({ name }) => name))].sort());
    expect(JSON.stringify(await calm.ask(ANSWERS))).toBe(JSON.stringify(expected));
    for (const status of await world.listStatuses())
      expect(status).toEqual({ target: status.target, parked: 0, sweepMended: 0, stoppedBecause: null });
  }, 900_000);
});
