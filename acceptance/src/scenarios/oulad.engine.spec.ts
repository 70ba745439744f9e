import { dayOf, systemClock } from '@holdfast/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readOuladAnswers, readOuladFiles, runOulad } from '../examples/oulad.js';
import { openMicroservices, type Microservices } from '../worlds/microservices.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import { openSingleProcess } from '../worlds/singleProcess.js';

/** How many rows of activity: the server that speaks MongoDB's protocol here writes slowly. */
const { OULAD_ROWS: asked = '20000' } = process.env;
const files = readOuladFiles(asked === 'all' ? Infinity : Number(asked));

describe('clicks of a presentation of OULAD, as processes on MongoDB and Kafka', () => {
  let world: Microservices;
  beforeAll(async () => {
    world = await openMicroservices(process.env);
  });
  afterAll(() => world.close());

  it('give the answers of the single process, to the last bit', async () => {
    await runOulad(createPersistentWorld(world), files);
    const single = await openSingleProcess({ today: dayOf(systemClock.now(), 'UTC') });
    await runOulad(single, files);
    const expected = await readOuladAnswers(single, files);
    await single.close();

    expect(expected.match(/"count":[1-9]/g)?.length).toBeGreaterThan(10);
    expect(await readOuladAnswers(world, files)).toBe(expected);
  }, 3_600_000);
});
