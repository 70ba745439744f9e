import { describe, expect, it } from '@jest/globals';
import { createEvents } from './event.js';
import { OTHER_TOPIC, runInJournalWorld, TOPIC, type OpenJournalWorld } from './journalWorld.js';
import { readNames, startReader } from './reader.js';

const idsOf = (source: string, count: number, first = 1): readonly string[] =>
  createEvents(source, count, first).map(({ id }) => id);

function describeReading(open: OpenJournalWorld): void {
  it('gives a group what was appended before it came and what is appended later', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 3));
      const reader = await startReader(journal, { group: 'g' });
      await reader.hasRead(3);
      await journal.append(TOPIC, createEvents('a', 2, 4));
      await reader.hasRead(5);
      await reader.subscription.stop();

      expect(reader.names).toEqual(idsOf('a', 5));
    }));

  it('keeps the order of each source over many batches and topics', () =>
    runInJournalWorld(open, async ({ journal }) => {
      const reader = await startReader(journal, { group: 'g', topics: [TOPIC, OTHER_TOPIC], batchSizeMax: 7 });
      const appendSource = async (topic: string, source: string): Promise<void> => {
        for (let first = 1; first <= 30; first += 3) await journal.append(topic, createEvents(source, 3, first));
      };
      await Promise.all([appendSource(TOPIC, 'a'), appendSource(TOPIC, 'b'), appendSource(OTHER_TOPIC, 'c')]);
      await reader.hasRead(90);
      await reader.subscription.stop();

      for (const source of ['a', 'b', 'c']) {
        expect(reader.names.filter((name) => name.startsWith(source))).toEqual(idsOf(source, 30));
      }
    }));

  it('gives a group its own topics only', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(OTHER_TOPIC, createEvents('b', 5));
      await journal.append(TOPIC, createEvents('a', 2));

      expect(await readNames(journal, { group: 'g' }, 2)).toEqual(idsOf('a', 2));
    }));

  it('gives one batch after the other, none larger than agreed', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 25));
      const sizes: number[] = [];
      let atWork = 0;
      const reader = await startReader(journal, { group: 'g', batchSizeMax: 10 }, async (batch) => {
        atWork += 1;
        sizes.push(atWork === 1 ? batch.length : Number.NaN);
        await journal.end([TOPIC]);
        atWork -= 1;
      });
      await reader.hasRead(25);
      await reader.subscription.stop();

      expect(sizes.every((size) => size >= 1 && size <= 10)).toBe(true);
      expect(reader.names).toEqual(idsOf('a', 25));
    }));
}

function describeCheckpoints(open: OpenJournalWorld): void {
  it('goes on where the group stopped, also after the journal was opened again', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      await journal.append(TOPIC, createEvents('a', 3));
      await readNames(journal, { group: 'g' }, 3);
      await journal.append(TOPIC, createEvents('a', 2, 4));

      expect(await readNames(journal, { group: 'g' }, 2)).toEqual(idsOf('a', 2, 4));
      const again = await reopen();
      await again.append(TOPIC, createEvents('a', 1, 6));
      expect(await readNames(again, { group: 'g' }, 1)).toEqual(['a-6']);
    }));

  it('gives a topic that a group adds from its beginning, and the others from where the group stands', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 2));
      await journal.append(OTHER_TOPIC, createEvents('b', 2));
      await readNames(journal, { group: 'g' }, 2);

      expect(await readNames(journal, { group: 'g', topics: [TOPIC, OTHER_TOPIC] }, 2)).toEqual(idsOf('b', 2));
    }));

  it('lets groups read independently, each from the beginning', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 4));
      const failing = await startReader(journal, { group: 'failing' }, () => Promise.reject(new Error('Not today.')));

      expect(await readNames(journal, { group: 'first' }, 4)).toEqual(idsOf('a', 4));
      expect(await readNames(journal, { group: 'second' }, 4)).toEqual(idsOf('a', 4));
      await failing.subscription.stop();
      expect(failing.names).toEqual([]);
    }));
}

/** Groups read from the beginning, in the order of each source, and go on where they stopped. */
export function describeGroups(open: OpenJournalWorld): void {
  describe('groups', () => {
    describeReading(open);
    describeCheckpoints(open);
  });
}
