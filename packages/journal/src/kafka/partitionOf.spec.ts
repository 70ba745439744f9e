import { describe, expect, it } from '@jest/globals';
import { partitionOf } from './partitionOf.js';

/** The hashes that the tests of Kafka's own Java client name. */
const MURMUR2 = [
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['abc', 479470107],
] as const;

describe('the partition of a key', () => {
  it.each(MURMUR2)('of %s is what every client of Kafka computes', (key, hash) => {
    const positive = hash & 0x7fffffff;

    expect([12, 24, 7, 1].map((partitions) => partitionOf(key, partitions))).toEqual([
      positive % 12,
      positive % 24,
      positive % 7,
      0,
    ]);
  });

  it('is the same for a key of any script, time after time', () => {
    expect(partitionOf('源', 12)).toBe(partitionOf('源', 12));
    expect(partitionOf('', 12)).toBeGreaterThanOrEqual(0);
  });
});
