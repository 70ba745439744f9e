import { describe, expect, it } from '@jest/globals';
import { EffectsForgotten, JournalGap } from '../errors.js';
import type { Landmark } from '../journal.js';
import type { Broker } from './broker.js';
import type { Partition } from './progress.js';
import { createNaming } from './naming.js';
import { readStandings } from './standing.js';

const naming = createNaming([{ name: 't', partitions: 2, retentionMs: 1 }], '');

const read = (...committed: readonly number[]) => readAsOneThatBegan(['t/0'], committed);

/** A log that holds the offsets 5 to 8 of its first partition, and a group that has committed these next offsets. */
function toCluster(committed: readonly number[]) {
  const broker: Pick<Broker, 'committed' | 'ranges' | 'eventIds'> = {
    committed: async () => new Map([['t', committed]]),
    ranges: async () => [
      { partition: 0, low: 5, high: 9 },
      { partition: 1, low: 0, high: 0 },
    ],
    eventIds: async (_, offsets) => new Map([...offsets].map(([partition, offset]) => [partition, `event ${offset}`])),
  };
  return { broker, naming };
}

/** Where a group stands there whose store remembers that it has begun in these places. */
function readAsOneThatBegan(
  places: readonly string[],
  committed: readonly number[],
  isAsked?: (of: Partition) => boolean,
) {
  const beginnings = { list: async () => new Set(places), add: async () => undefined };
  return readStandings(toCluster(committed), { group: 'g', topics: ['t'], beginnings }, isAsked);
}

describe('where a group stands', () => {
  it('is its checkpoint, or the beginning of the log where it has none', async () => {
    expect(await read(7, -1)).toEqual([
      { topic: 't', partition: 0, next: 7, low: 5, end: 9, isStored: true, hasBegun: true },
      { topic: 't', partition: 1, next: 0, low: 0, end: 0, isStored: false, hasBegun: false },
    ]);
    expect((await readAsOneThatBegan([], [-1, -1]))[0]).toMatchObject({ next: 5, isStored: false });
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

  describe('that has begun in a partition and of which Kafka has forgotten that', () => {
    it('is a gap where events are gone, and no new beginning', async () => {
      const reading = readAsOneThatBegan(['t/0'], [-1, 0]);
      await expect(reading).rejects.toThrow(JournalGap);
      await expect(reading).rejects.toThrow('has read t up to a place that is forgotten, but the log begins at 11');
    });

    it('is the beginning of the log where nothing is gone', async () => {
      expect(await readAsOneThatBegan(['t/0', 't/1'], [7, -1])).toMatchObject([
        { partition: 0, hasBegun: true },
        { partition: 1, next: 0, isStored: false, hasBegun: true },
      ]);
    });
  });

  describe('that does not remember to have begun in a partition', () => {
    it('is a gap where it has read on from the beginning of the log: its store is another one', async () => {
      const reading = readAsOneThatBegan([], [6, 0]);
      await expect(reading).rejects.toThrow(EffectsForgotten);
      await expect(reading).rejects.toThrow('Group g has read t up to 11, but its store knows nothing of that');
    });

    it('is the beginning of the log where it was cut off before it could remember', async () => {
      expect((await readAsOneThatBegan([], [5, 0]))[0]).toMatchObject({ next: 5, hasBegun: false });
    });

    it('is its checkpoint where another member has begun meanwhile', async () => {
      const answers = [new Set<string>(), new Set(['t/0'])];
      const beginnings = { list: async () => answers.shift() ?? new Set<string>(), add: async () => undefined };
      expect((await readStandings(toCluster([6, 0]), { group: 'g', topics: ['t'], beginnings }))[0]?.next).toBe(6);
    });
  });

  it('is asked for the partitions of a member alone: what is gone in another is for its member to tell', async () => {
    const standings = await readAsOneThatBegan([], [4, 0], ({ partition }) => partition === 1);
    expect(standings.map(({ partition }) => partition)).toEqual([1]);
  });

  describe('that remembers the last event which it has read', () => {
    /** The position of offset 7 of the first partition, and one behind the end of the second. */
    const [inFirst, inSecond] = [15, 2];
    const readWith = (place: string, landmark: Landmark, committed: readonly number[]) => {
      const landmarks = { list: async () => new Map([[place, landmark]]), keep: async () => undefined };
      const beginnings = { list: async () => new Set(['t/0', 't/1']), add: async () => undefined };
      return readStandings(toCluster(committed), { group: 'g', topics: ['t'], beginnings, landmarks });
    };

    it.each([-1, 0])('is a gap where the log ends before it, whatever Kafka has kept: %d', async (next) => {
      const reading = readWith('t/1', { position: inSecond, eventId: 'event 0' }, [7, next]);
      await expect(reading).rejects.toThrow(JournalGap);
      await expect(reading).rejects.toThrow('has read t up to 2, but the log ends at 2: it is another log.');
    });

    it('is a gap where the log has another event there, and would be read again up to it', async () => {
      const reading = readWith('t/0', { position: inFirst, eventId: 'another' }, [5, 0]);
      await expect(reading).rejects.toThrow(JournalGap);
      await expect(reading).rejects.toThrow(
        'up to 15, but the log does not have the event another there: it is another',
      );
    });

    it('is its checkpoint where the log has that event, or has been read beyond it', async () => {
      expect((await readWith('t/0', { position: inFirst, eventId: 'event 7' }, [5, 0]))[0]).toMatchObject({ next: 5 });
      expect((await readWith('t/0', { position: inFirst, eventId: 'not asked' }, [8, 0]))[0]?.next).toBe(8);
    });
  });
});
