import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JournalFault } from '@holdfast/journal';
import { StoreFault, type Store } from '@holdfast/store';
import { createBatchHandler } from './batchHandler.js';
import { BusyFault } from './busy.js';
import { on } from './consumer.js';
import { silentLogger } from './logger.js';
import { openParked, type Parked } from './parked.js';
import { counterId, createStillClock, identity, openCounterStore } from './testing/counter.js';
import { studyDefined, TYPE } from './testing/studyDefined.js';

let store: Store;
let parked: Parked;
const batch = [{ topic: 'holdfast.outcomes', position: 1, event: studyDefined(counterId, 1) }];

/** Hands the batch to a handler that fails until it has been tried so often. */
async function handle(fault: Error, failures: number): Promise<number> {
  let tries = 0;
  const consumer = on(TYPE, () => (++tries <= failures ? Promise.reject(fault) : Promise.resolve()));
  const settings = { epoch: 1 };
  await createBatchHandler({ logger: silentLogger, parked, group: 'spec', consumers: [consumer], settings })(batch);
  return tries;
}

beforeEach(async () => {
  store = openCounterStore();
  parked = await openParked(store, identity, createStillClock());
});
afterEach(() => store.close());

describe('an event that fails', () => {
  it('is handled when the fifth try succeeds', async () => {
    expect(await handle(new TypeError('cannot handle this'), 4)).toBe(5);
    expect(await parked.count()).toBe(0);
  });

  it('is parked after the fifth try and not tried a sixth time', async () => {
    expect(await handle(new TypeError('cannot handle this'), 9)).toBe(5);
    expect(await parked.count()).toBe(1);
  });

  it.each([
    ['the store', new StoreFault('the disk is away')],
    ['the journal', new JournalFault('the broker is away')],
    ['a full outbox', new BusyFault('too many events wait')],
  ])('ends the batch and parks nothing when the fault passes by itself: %s', async (_, fault) => {
    await expect(handle(fault, 9)).rejects.toBe(fault);
    expect(await parked.count()).toBe(0);
    expect(await handle(fault, 0)).toBe(1);
  });
});
