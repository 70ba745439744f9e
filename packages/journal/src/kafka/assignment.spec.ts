import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createGate } from '../conformance/gate.js';
import { JournalGap } from '../errors.js';
import { createLandmarkKeeper } from '../landmarks.js';
import { createTroubles, type Troubles } from '../troubles.js';
import { inspectAssignment } from './assignment.js';
import type { Broker } from './broker.js';
import { createNaming } from './naming.js';
import { createProgress, type Progress } from './progress.js';
import { createRejections } from './rejections.js';
import { silentLogger } from './testing/kafkaWorld.js';

const naming = createNaming(
  ['t', 'gone'].map((name) => ({ name, partitions: 2, retentionMs: 1 })),
  '',
);

let troubles: Troubles;
let progress: Progress;
let begun: Set<string>;
let steps: string[];
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  troubles = createTroubles(silentLogger);
  progress = createProgress();
  begun = new Set();
  steps = [];
});
afterEach(() => void jest.useRealTimers());

const nobody = (): never => {
  throw new Error('Nobody asks for this.');
};

/** A member that is given partition 1 of a log whose offsets from 5 to 8 are left; Kafka knows of no checkpoint. */
function inspect({
  ask = async () => undefined,
  isCurrent = () => true,
  topics = ['t'],
}: {
  topics?: readonly string[];
  ask?: () => Promise<void>;
  isCurrent?: () => boolean;
}) {
  const broker: Broker = {
    committed: () => ask().then(() => new Map([['t', [-1, -1]]])),
    ranges: async (topic) => {
      if (topic === 'gone') throw new Error('There is no such topic.');
      return [0, 1].map((partition) => ({ partition, low: 5, high: 9 }));
    },
    offsetsSince: nobody,
    eventIds: nobody,
    ask: nobody,
    isAnswering: () => true,
    close: async () => undefined,
  };
  const beginnings = {
    list: async () => begun,
    add: async (places: readonly string[]) => {
      steps.push('remembered');
      places.forEach((place) => begun.add(place));
    },
  };
  const options = { group: 'g', topics, batchSizeMax: 1, onBatch: async () => undefined, beginnings };
  const rejections = createRejections({ group: 'g', troubles });
  const landmarks = createLandmarkKeeper(options, silentLogger);
  const stopping = new AbortController().signal;
  const reading = {
    options,
    broker,
    naming,
    progress,
    rejections,
    landmarks,
    troubles,
    logger: silentLogger,
    stopping,
  };
  const commitOffsets = async (): Promise<void> => void steps.push('committed');
  return inspectAssignment(reading, { commitOffsets }, { t: [1] }, isCurrent);
}

describe('a member that is given partitions', () => {
  it('remembers where its group begins, once Kafka has kept it', async () => {
    expect(await inspect({})).toBe(true);

    expect(steps).toEqual(['committed', 'remembered']);
    expect([...begun]).toEqual(['t/1']);
    expect(progress.next({ topic: 't', partition: 1 })).toBe(5);
  });

  it('misses what is gone when its group began there and Kafka has forgotten it', async () => {
    begun.add('t/1');
    await expect(inspect({})).rejects.toThrow(JournalGap);
    expect(steps).toEqual([]);
  });
});

describe('a member that cannot find out where it stands', () => {
  it('says so when that lasts, with the reason, and tries again', async () => {
    const second = createGate();
    let asked = 0;
    const ask = async (): Promise<void> => {
      asked += 1;
      if (asked === 1) throw new Error('There is no such topic.');
      await second.pass();
    };
    const inspecting = inspect({ ask });
    await second.reached;
    expect(troubles.describe()).toBeUndefined();

    jest.advanceTimersByTime(15_000);
    expect(troubles.describe()).toBe('Group g cannot take over its partitions: There is no such topic.');

    second.open();
    expect(await inspecting).toBe(true);
  });

  it('says so also of a topic that is gone, of which nobody is given anything', async () => {
    const second = createGate();
    let isCurrent = true;
    let asked = 0;
    const ask = async (): Promise<void> => {
      asked += 1;
      if (asked === 2) await second.pass();
    };
    const inspecting = inspect({ topics: ['t', 'gone'], ask, isCurrent: () => isCurrent });
    await second.reached;
    jest.advanceTimersByTime(15_000);
    expect(troubles.describe()).toBe('Group g cannot take over its partitions: There is no such topic.');

    isCurrent = false;
    second.open();
    expect(await inspecting).toBe(false);
  });

  it('says so when it is not answered', async () => {
    const first = createGate();
    const inspecting = inspect({ ask: () => first.pass() });
    await first.reached;

    jest.advanceTimersByTime(15_000);
    expect(troubles.describe()).toBe('Group g waits for where it stands in its partitions.');

    first.open();
    expect(await inspecting).toBe(true);
  });

  it("says nothing of partitions that are another one's by now", async () => {
    const first = createGate();
    let isCurrent = true;
    const inspecting = inspect({ ask: () => first.pass(), isCurrent: () => isCurrent });
    await first.reached;
    isCurrent = false;

    jest.advanceTimersByTime(15_000);
    expect(troubles.describe()).toBeUndefined();

    first.open();
    expect(await inspecting).toBe(false);
  });
});
