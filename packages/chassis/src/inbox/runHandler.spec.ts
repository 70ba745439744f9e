import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Delivery } from '@holdfast/journal';
import { StoreFault, type Store } from '@holdfast/store';
import { openParked, type Parked } from '../parked/parked.js';
import { silentLogger } from '../process/logger.js';
import { counterId, createStillClock, identity, openCounterStore, otherCounterId } from '../testing/counter.js';
import { studyDefined, TYPE } from '../testing/studyDefined.js';
import { on } from './consumer.js';
import { createRunHandler } from './runHandler.js';

let store: Store;
let parked: Parked;
const topic = 'holdfast.outcomes';

beforeEach(async () => {
  store = openCounterStore();
  parked = await openParked({ store, identity, clock: createStillClock(), epoch: 1 });
});
afterEach(() => store.close());

describe('what stands behind a parked event', () => {
  const deliver = (source: string, sequence: number): Delivery => ({
    ...{ topic, position: sequence },
    event: studyDefined(source, sequence),
  });

  it('keeps no other source waiting while it is stored', async () => {
    await parked.park(deliver(counterId, 1), 'cannot handle this');
    const steps: string[] = [];
    const slow: Parked = {
      ...parked,
      async parkBehind(delivery) {
        await new Promise(setImmediate);
        steps.push(`parked ${delivery.event.sequence}`);
        return parked.parkBehind(delivery);
      },
    };
    const consumer = on(TYPE, (events) => Promise.resolve(void steps.push(`handled ${events.length}`)));
    const deliveries = [
      deliver(counterId, 2),
      deliver(otherCounterId, 1),
      deliver(counterId, 3),
      deliver(otherCounterId, 2),
    ];

    await createRunHandler({ logger: silentLogger, parked: slow, group: 'spec' })({ consumer, deliveries });

    expect(steps).toEqual(['handled 2', 'parked 2', 'parked 3']);
    expect(await parked.count()).toBe(3);
  });

  it('is stored before the run ends, also when another source cannot be handled', async () => {
    await parked.park(deliver(counterId, 1), 'cannot handle this');
    const fault = new StoreFault('the disk is away');
    const consumer = on(TYPE, () => Promise.reject(fault));
    const deliveries = [deliver(otherCounterId, 1), deliver(counterId, 2)];
    const handleRun = createRunHandler({ logger: silentLogger, parked, group: 'spec' });

    await expect(handleRun({ consumer, deliveries })).rejects.toBe(fault);

    expect(await parked.count()).toBe(2);
  });
});
