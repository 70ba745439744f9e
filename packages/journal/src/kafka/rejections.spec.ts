import { beforeEach, describe, expect, it } from '@jest/globals';
import { createTroubles, type Troubles } from '../troubles.js';
import { createRejections, type Rejections } from './rejections.js';
import { silentLogger } from './testing/kafkaWorld.js';

const of = { topic: 't', partition: 0 };

let nowMs: number;
let troubles: Troubles;
let rejections: Rejections;
beforeEach(() => {
  nowMs = 5_000;
  troubles = createTroubles(silentLogger);
  rejections = createRejections({ group: 'g', troubles, now: () => nowMs });
});

it('a batch that is rejected comes again as it was, after pauses that grow up to five seconds', () => {
  const pauses = Array.from({ length: 8 }, () => rejections.add(of, 7, 3));

  expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  expect(rejections.countOf(of, 7)).toBe(3);
  expect(rejections.countOf(of, 8)).toBeUndefined();

  rejections.remove(of);
  expect(rejections.countOf(of, 7)).toBeUndefined();
  expect(rejections.add(of, 8, 1)).toBe(100);
});

describe('a batch that is rejected for a minute', () => {
  const TROUBLE = 'Group g rejects the same events of t, partition 0, again and again.';
  beforeEach(() => {
    rejections.add(of, 7, 3);
    nowMs += 59_999;
    rejections.add(of, 7, 3);
  });

  it('is a trouble until it is handled', () => {
    expect(troubles.describe()).toBeUndefined();
    nowMs += 1;
    rejections.add(of, 7, 3);
    expect(troubles.describe()).toBe(TROUBLE);

    rejections.remove(of);
    expect(troubles.describe()).toBeUndefined();
  });

  it('is one of this process no more when somebody else has its partition', () => {
    nowMs += 1;
    rejections.add(of, 7, 3);
    rejections.retain([of]);
    expect(troubles.describe()).toBe(TROUBLE);

    rejections.retain([{ topic: 't', partition: 1 }]);
    expect(troubles.describe()).toBeUndefined();
    expect(rejections.countOf(of, 7)).toBeUndefined();
  });

  it('is another one than the batch behind it', () => {
    nowMs += 1;
    rejections.add(of, 10, 3);
    expect(troubles.describe()).toBeUndefined();
  });
});
