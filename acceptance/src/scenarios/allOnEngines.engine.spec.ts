import { startEngines, type RunningEngines } from '@holdfast/engines';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openAllOnEngines, type AllOnEngines } from '../worlds/allOnEngines.js';

const first = { namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90', databases: 'first' };
const second = { namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b91', databases: 'second' };
const READY = { status: 200, reason: undefined };

describe('everything in one process, on MongoDB and Kafka', () => {
  let engines: RunningEngines;
  const products: AllOnEngines[] = [];
  beforeAll(async () => {
    engines = await startEngines();
  });
  afterEach(async () => {
    for (const product of products.splice(0)) await product.close();
  });
  afterAll(() => engines.stop());

  async function open(installation: Parameters<typeof openAllOnEngines>[1]): Promise<AllOnEngines> {
    const product = await openAllOnEngines(engines.environment, installation);
    products.push(product);
    return product;
  }

  it('is not ready while Kafka is away, and says so', async () => {
    const product = await open(first);
    expect(await product.awaitReadiness(200)).toEqual(READY);

    await engines.kafka.kill();
    expect((await product.awaitReadiness(503)).reason).toContain('HOLDFAST_KAFKA_BROKERS');

    await engines.kafka.restart();
    expect(await product.awaitReadiness(200)).toEqual(READY);
  });

  it('is not ready while the database takes connections and does not answer, and says so', async () => {
    const product = await open(first);
    engines.mongo.pause();
    expect((await product.awaitReadiness(503)).reason).toMatch(/The store of \w+ cannot be .*HOLDFAST_MONGO_URL/);

    engines.mongo.resume();
    expect(await product.awaitReadiness(200)).toEqual(READY);
  });

  it('stops reading at an event of another installation', async () => {
    const product = await open(first);
    expect(await product.awaitReadiness(200)).toEqual(READY);

    // Installations with the same topics share the groups too: so many people that both read some of their events.
    const people = Array.from({ length: 60 }, (_, at) => ({ externalId: `p${at}`, orgUnit: 'north' }));
    const stranger = await open(second);
    await stranger.import('people', people);

    expect((await product.awaitReadiness(503)).reason).toContain('is a record of another installation');
  });
});
