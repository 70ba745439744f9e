import { describe, expect, it } from '@jest/globals';
import { selectRanges } from './replay.js';

/** Three partitions: the first holds the offsets 0 to 3, the second 2 to 3, the third none. */
const ranges = [
  { partition: 0, low: 0, high: 4 },
  { partition: 1, low: 2, high: 4 },
  { partition: 2, low: 0, high: 0 },
];

describe('the ranges of a replay', () => {
  it('are all that is stored when the limit allows it', () => {
    expect(selectRanges(ranges, 0, 100, 3)).toEqual(ranges.slice(0, 2));
  });

  it('are the next positions, so that going on behind the last one leaves nothing out', () => {
    const first = selectRanges(ranges, 0, 4, 3);

    expect(first).toEqual([
      { partition: 0, low: 0, high: 3 },
      { partition: 1, low: 2, high: 3 },
    ]);
    expect(selectRanges(ranges, 2 * 3 + 1 + 1, 4, 3)).toEqual([
      { partition: 0, low: 3, high: 4 },
      { partition: 1, low: 3, high: 4 },
    ]);
  });

  it('are none behind the end', () => {
    expect(selectRanges(ranges, 100, 4, 3)).toEqual([]);
  });
});
