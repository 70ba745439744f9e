import { describe, expect, it } from '@jest/globals';
import { JournalGap } from '../errors.js';
import type { Broker } from './broker.js';
import { createNaming } from './naming.js';
import { readStandings } from './standing.js';

const naming = createNaming([{ name: 't', partitions: 2, retentionMs: 1 }], '');

/** A log that holds the offsets 5 to 8 of its first partition, and a group that has committed these next offsets. */
function read(...committed: readonly number[]) {
  const broker: Pick<Broker, 'committed' | 'ranges'> = {
    committed: async () => new Map([['t', committed]]),
    ranges: async () => [
      { partition: 0, low: 5, high: 9 },
      { partition: 1, low: 0, high: 0 },
    ],
  };
  return readStandings({ broker, naming }, 'g', ['t']);
}

describe('where a group stands', () => {
  it('is its checkpoint, or the beginning of the log where it has none', async () => {
    expect(await read(7, -1)).toEqual([
      { topic: 't', partition: 0, next: 7, end: 9, isStored: true },
      { topic: 't', partition: 1, next: 0, end: 0, isStored: false },
    ]);
    expect((await read(-1, -1))[0]).toMatchObject({ next: 5, isStored: false });
  });

  it.each([5, 9])('may be the first or the last of the log: %d', async (next) => {
    expect((await read(next, 0))[0]).toMatchObject({ next, isStored: true });
  });

  it.each([4, 0, -2])('is a gap where events are gone before it: %d', async (next) => {
    await expect(read(next, 0)).rejects.toThrow(JournalGap);
    await expect(read(next, 0)).rejects.toThrow('the log begins at 11: events are missing.');
  });

  it('is a gap where the log ends before it', async () => {
    await expect(read(12, 0)).rejects.toThrow('has read t up to 23, but the log ends at 19: it is another log.');
  });
});
