import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstOffsetAfter, toPosition } from './position.js';

const partitionsOf = fc.integer({ min: 1, max: 64 });

describe('a position', () => {
  it('begins at 1 and counts the partitions before the offsets', () => {
    const places = [0, 1].flatMap((offset) => [0, 1, 2].map((partition) => toPosition({ partition, offset }, 3)));

    expect(places).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('of every partition is followed by the offset behind it', () => {
    fc.assert(
      fc.property(partitionsOf, fc.nat(1e9), fc.nat(), (partitions, position, seed) => {
        const partition = seed % partitions;
        const offset = firstOffsetAfter(position, partition, partitions);

        expect(toPosition({ partition, offset }, partitions)).toBeGreaterThan(position);
        const before = offset === 0 ? 0 : toPosition({ partition, offset: offset - 1 }, partitions);
        expect(before).not.toBeGreaterThan(position);
      }),
    );
  });
});
