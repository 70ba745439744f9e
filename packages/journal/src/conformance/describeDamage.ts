import { describe, expect, it } from '@jest/globals';
import { JournalGap } from '../errors.js';
import type { Beginnings } from '../journal.js';
import { createEvent, createEvents } from './event.js';
import { runInJournalWorld, TOPIC, type OpenJournalWorld } from './journalWorld.js';
import { readNames, startReader } from './reader.js';

const withoutSource: Partial<Record<string, unknown>> = { ...createEvent('a', 9) };
delete withoutSource['source'];

const withHalfPair = JSON.stringify({ ...createEvent('a', 9), source: 'half \ud800' });

/** Records that hold no event. */
const unreadable = ['', '{', 'null', '[]', '"text"', '{}', JSON.stringify(withoutSource), withHalfPair, '总部 😀'];

function describeUnreadable(open: OpenJournalWorld): void {
  it('gives records that hold no event as their bytes under their key, and goes on', () =>
    runInJournalWorld(open, async ({ journal, appendBytes }) => {
      await journal.append(TOPIC, createEvents('a', 1));
      for (const bytes of unreadable) await appendBytes(TOPIC, 'some key', bytes);
      await journal.append(TOPIC, createEvents('b', 1));

      const names = await readNames(journal, { group: 'g' }, unreadable.length + 2);

      expect([...names].sort()).toEqual([...unreadable, 'a-1', 'b-1'].sort());
      expect((await journal.replay(TOPIC, 0, 100)).filter((delivery) => 'bytes' in delivery)).toEqual(
        unreadable.map((bytes) => ({ topic: TOPIC, position: expect.any(Number), partitionkey: 'some key', bytes })),
      );
      await journal.append(TOPIC, createEvents('c', 1));
      expect(await readNames(journal, { group: 'g' }, 1)).toEqual(['c-1']);
    }));
}

function describeGaps(open: OpenJournalWorld): void {
  it('refuses a group that has missed events, by name', () =>
    runInJournalWorld(open, async ({ journal, trim, reopen }) => {
      await journal.append(TOPIC, createEvents('a', 1));
      await readNames(journal, { group: 'g' }, 1);
      await journal.append(TOPIC, createEvents('a', 3, 2));
      const [, , third] = await journal.replay(TOPIC, 0, 10);
      await trim(TOPIC, third?.position ?? 0);
      const again = await reopen();

      const missing = startReader(again, { group: 'g' });

      await expect(missing).rejects.toThrow(JournalGap);
      await expect(missing).rejects.toMatchObject({ group: 'g', topic: TOPIC });
    }));

  it('lets a group go on that had read what is gone, and a new one begin where the log begins', () =>
    runInJournalWorld(open, async ({ journal, trim, reopen }) => {
      await journal.append(TOPIC, createEvents('a', 3));
      await readNames(journal, { group: 'g' }, 3);
      await journal.append(TOPIC, createEvents('a', 2, 4));
      const [, , third] = await journal.replay(TOPIC, 0, 10);
      await trim(TOPIC, third?.position ?? 0);
      const again = await reopen();

      expect(await readNames(again, { group: 'g' }, 2)).toEqual(['a-4', 'a-5']);
      expect(await readNames(again, { group: 'new' }, 2)).toEqual(['a-4', 'a-5']);
    }));

  it('notices events that are gone before a group that has read nothing yet', () =>
    runInJournalWorld(open, async ({ journal, trim, reopen }) => {
      const reader = await startReader(journal, { group: 'g' });
      await reader.subscription.stop();
      await journal.append(TOPIC, createEvents('a', 2));
      const last = (await journal.replay(TOPIC, 0, 10)).at(-1);
      await trim(TOPIC, last?.position ?? 0);

      await expect(startReader(await reopen(), { group: 'g' })).rejects.toThrow(JournalGap);
    }));
}

function createBeginnings(): Beginnings {
  const places = new Set<string>();
  return {
    list: async () => new Set(places),
    add: async (added) => added.forEach((place) => places.add(place)),
  };
}

function describeForgottenEffects(open: OpenJournalWorld): void {
  it('refuses a group whose store knows nothing of what it has read, by name, and lets one go on that does', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      const beginnings = createBeginnings();
      await journal.append(TOPIC, createEvents('a', 2));
      expect(await readNames(journal, { group: 'g', beginnings }, 2)).toEqual(['a-1', 'a-2']);
      await journal.append(TOPIC, createEvents('a', 1, 3));
      const again = await reopen();

      const inAnEmptyStore = startReader(again, { group: 'g', beginnings: createBeginnings() });

      await expect(inAnEmptyStore).rejects.toThrow(JournalGap);
      await expect(inAnEmptyStore).rejects.toThrow(/Group g has read .* but its store knows nothing of that/);
      expect(await readNames(again, { group: 'g', beginnings }, 1)).toEqual(['a-3']);
    }));

  it('lets a group begin anew that was cut off before its store could remember where it begins', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      const cutOff = {
        list: async () => new Set<string>(),
        add: () => Promise.reject(new Error('The store is away.')),
      };
      const beginning = startReader(journal, { group: 'g', beginnings: cutOff }).catch(() => undefined);
      const again = await reopen();
      await beginning;
      await again.append(TOPIC, createEvents('a', 1));

      expect(await readNames(again, { group: 'g', beginnings: createBeginnings() }, 1)).toEqual(['a-1']);
    }));
}

/** What the journal does with damage. */
export function describeDamage(open: OpenJournalWorld): void {
  describe('damage', () => {
    describeUnreadable(open);
    describeGaps(open);
    describeForgottenEffects(open);
  });
}
