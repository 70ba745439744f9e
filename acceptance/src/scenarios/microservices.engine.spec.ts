import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, readNswFiles, runNsw } from '../examples/nsw.js';
import { createDisturbedWorld, onceIn } from '../worlds/disturbedWorld.js';
import { openMicroservices, type Microservices } from '../worlds/microservices.js';
import { createNewerRelease } from '../worlds/newerRelease.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import { presentRelease, type Release } from '../worlds/release.js';
import { createRollout, type Replacement, type Rollout } from '../worlds/rollout.js';
import type { ServiceProcess } from '../worlds/serviceProcess.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import { readForms } from '../worlds/writtenForms.js';

const instances = 2;
const rowsPerRequest = 50;

/**
 * One instance of each service becomes newer, then the others do. On the way the service that writes most goes back:
 * for a while only the last release writes what the newer one has written before.
 */
function planRollout(processes: readonly ServiceProcess[], newer: Release): readonly Replacement[] {
  const services = processes.filter(({ target }) => target !== 'gateway');
  const firsts = services.filter((_, at) => at % instances === 0);
  const others = services.filter((service) => !firsts.includes(service));
  const goesBack = firsts.filter(({ target }) => target === 'outcomes');
  const to = (release: Release) => (process: ServiceProcess) => ({ process, release });
  return [
    ...[...firsts, ...others.slice(0, -1)].map(to(newer)),
    ...goesBack.map(to(presentRelease)),
    ...[...goesBack, ...others.slice(-1)].map(to(newer)),
  ];
}

describe('the loop on the NSW experiment, as processes on MongoDB and Kafka', () => {
  const newer = createNewerRelease();
  let world: Microservices;
  let rollout: Rollout;

  beforeAll(async () => {
    world = await openMicroservices(process.env, { instances });
    rollout = createRollout(planRollout(world.processes, newer.release));
    const disturbance = { rowsPerRequest, disturb: onceIn(4, rollout.replaceNext) };
    await runNsw(createDisturbedWorld(createPersistentWorld(world), disturbance), readNswFiles());
  }, 600_000);
  afterAll(async () => {
    await world.close();
    newer.remove();
  });

  it('gives the answers of the single process, to the last bit', async () => {
    const single = await openSingleProcess({ today: '1979-03-01' });
    await runNsw(single, readNswFiles());
    const expected = await single.ask(ANSWERS);
    await single.close();

    expect(JSON.stringify(await world.ask(ANSWERS))).toBe(JSON.stringify(expected));
  });

  it('parks nothing and leaves nothing to the sweep while two releases run side by side', async () => {
    expect(rollout.countWaiting()).toBe(0);
    for (const status of await world.listStatuses())
      expect(status).toEqual({ target: status.target, parked: 0, sweepMended: 0, stoppedBecause: null });
  });

  it('answers nobody who asks a service without the pass of its gateway', async () => {
    for (const url of world.serviceUrls) {
      const body = JSON.stringify({ query: '{ _service { sdl } }' });
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.status).toBe(401);
    }
  });

  it('keeps every field of the newer release, whichever release wrote or relayed last', async () => {
    const { documents, events } = await readForms(world.environment, newer.readWrites());
    console.info(
      `documents: ${documents.newer} newer, ${documents.older} older; events: ${events.newer}, ${events.older}`,
    );
    expect([documents.lost, events.lost]).toEqual([[], []]);
    for (const { newer, older } of [documents, events]) expect(Math.min(newer, older)).toBeGreaterThan(0);
  });
});
