import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EachBatchPayload } from 'kafkajs';
import { JournalGap } from '../errors.js';
import { createLandmarkKeeper } from '../landmarks.js';
import { createTroubles } from '../troubles.js';
import type { Broker, Range } from './broker.js';
import { deliver } from './deliver.js';
import { createNaming } from './naming.js';
import { createProgress, type Progress } from './progress.js';
import { createRejections } from './rejections.js';
import { silentLogger } from './testing/kafkaWorld.js';

const of = { topic: 't', partition: 0 };
const naming = createNaming([{ name: 't', partitions: 1, retentionMs: 1 }], '');

let progress: Progress;
beforeEach(() => {
  progress = createProgress();
  progress.assign([{ ...of, next: 9 }]);
});

const nobody = (): never => {
  throw new Error('Nobody asks for this.');
};

/** A member that has read up to 9 is given what was fetched from a log that holds this range; it holds no event. */
function deliverFrom(range: Range, first: number): Promise<void> {
  const broker: Broker = {
    committed: nobody,
    ranges: async () => [range],
    offsetsSince: nobody,
    eventIds: nobody,
    ask: nobody,
    isAnswering: () => true,
    close: async () => undefined,
  };
  const options = { group: 'g', topics: ['t'], batchSizeMax: 1, onBatch: nobody };
  const troubles = createTroubles(silentLogger);
  const reading = {
    ...{ options, broker, naming, progress, troubles, logger: silentLogger },
    rejections: createRejections({ group: 'g', troubles }),
    landmarks: createLandmarkKeeper(options, silentLogger),
    stopping: new AbortController().signal,
  };
  const payload: EachBatchPayload = {
    batch: {
      ...{ topic: 't', partition: 0, messages: [], highWatermark: String(range.high) },
      isEmpty: () => true,
      firstOffset: () => String(first),
      lastOffset: () => String(range.high - 1),
      offsetLag: () => '0',
      offsetLagLow: () => '0',
    },
    resolveOffset: () => undefined,
    heartbeat: async () => undefined,
    pause: () => () => undefined,
    commitOffsetsIfNecessary: async () => undefined,
    uncommittedOffsets: () => ({ topics: [] }),
    isRunning: () => true,
    isStale: () => false,
  };
  return deliver(reading, payload, Promise.resolve(true), () => true);
}

describe('a member that reads', () => {
  it('stops at a gap when the log ends before what it has read: somebody made it anew', async () => {
    const delivering = deliverFrom({ partition: 0, low: 0, high: 3 }, 0);
    await expect(delivering).rejects.toThrow(JournalGap);
    await expect(delivering).rejects.toThrow(/has read t up to .* it is another log/);
    expect(progress.next(of)).toBe(9);
  });

  it('stops at a gap when the log begins behind it', async () => {
    await expect(deliverFrom({ partition: 0, low: 12, high: 20 }, 12)).rejects.toThrow(/events are missing/);
  });

  it('goes on where offsets are missing of which the log had no events', async () => {
    await deliverFrom({ partition: 0, low: 5, high: 20 }, 12);
    expect(progress.next(of)).toBe(20);
  });
});
