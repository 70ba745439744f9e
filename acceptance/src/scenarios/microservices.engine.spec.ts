import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, readNswFiles, runNsw } from '../examples/nsw.js';
import { openMicroservices, type Microservices } from '../worlds/microservices.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import { openSingleProcess } from '../worlds/singleProcess.js';

describe('the loop on the NSW experiment, as processes on MongoDB and Kafka', () => {
  let world: Microservices;

  beforeAll(async () => {
    world = await openMicroservices(process.env);
    await runNsw(createPersistentWorld(world), readNswFiles());
  }, 600_000);
  afterAll(() => world.close());

  it('gives the answers of the single process, to the last bit', async () => {
    const single = await openSingleProcess({ today: '1979-03-01' });
    await runNsw(single, readNswFiles());
    const expected = await single.ask(ANSWERS);
    await single.close();

    expect(JSON.stringify(await world.ask(ANSWERS))).toBe(JSON.stringify(expected));
  });
});
