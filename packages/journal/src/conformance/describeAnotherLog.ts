import { describe, expect, it } from '@jest/globals';
import { JournalGap } from '../errors.js';
import type { Beginnings, Landmark, Landmarks } from '../journal.js';
import { createEvents } from './event.js';
import { OTHER_TOPIC, runInJournalWorld, TOPIC, type JournalWorld, type OpenJournalWorld } from './journalWorld.js';
import { readNames, startReader } from './reader.js';

/** What a group remembers in a store that outlives the log. */
function createMemory() {
  const places = new Set<string>();
  const kept = new Map<string, Landmark>();
  const beginnings: Beginnings = {
    list: async () => new Set(places),
    add: async (added) => added.forEach((place) => places.add(place)),
  };
  const landmarks: Landmarks = {
    list: async () => new Map(kept),
    keep: async (added) => added.forEach((landmark, place) => kept.set(place, landmark)),
  };
  return { beginnings, landmarks, kept };
}

function describeMemory(open: OpenJournalWorld): void {
  it('lets a group remember its last event in each place, and go on behind it', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      const { kept, ...memory } = createMemory();
      await journal.append(TOPIC, createEvents('a', 3));
      await readNames(journal, { group: 'g', ...memory }, 3);

      const stored = await journal.replay(TOPIC, 0, 10);
      expect([...kept.values()]).toEqual([{ position: stored[2]?.position, eventId: 'a-3' }]);
      const again = await reopen();
      await again.append(TOPIC, createEvents('a', 1, 4));
      expect(await readNames(again, { group: 'g', ...memory }, 1)).toEqual(['a-4']);
    }));
}

/** Lets a group read two events, and the log have two more before it is made anew. */
async function exchangeLog({ journal, makeAnew }: JournalWorld) {
  const { kept, ...memory } = createMemory();
  await journal.append(TOPIC, createEvents('a', 2));
  await readNames(journal, { group: 'g', ...memory }, 2);
  await journal.append(TOPIC, createEvents('a', 2, 3));
  return { kept, memory, another: await makeAnew() };
}

function describeLogMadeAnew(open: OpenJournalWorld): void {
  it('refuses a group of which events were lost with a log that was deleted and made anew', () =>
    runInJournalWorld(open, async (world) => {
      const { kept, memory, another } = await exchangeLog(world);

      const reading = startReader(another, { group: 'g', ...memory });
      await expect(reading).rejects.toThrow(JournalGap);
      await expect(reading).rejects.toThrow(/Group g has read conformance.first up to .* it is another log/);
      expect(kept.size).toBe(1);
    }));

  it('refuses it too when the new log has grown beyond what the group has read, and gives it nothing of that', () =>
    runInJournalWorld(open, async (world) => {
      const { kept, memory, another } = await exchangeLog(world);
      await another.append(TOPIC, createEvents('a', 9, 5));

      const given: string[] = [];
      const reading = startReader(another, { group: 'g', ...memory }, () => void given.push('batch'));
      await expect(reading).rejects.toThrow(JournalGap);
      await expect(reading).rejects.toThrow(/does not have the event a-2 there: it is another log/);
      expect(given).toEqual([]);
      expect(kept.size).toBe(1);
    }));

  it('lets a group begin there that has read nothing', () =>
    runInJournalWorld(open, async ({ journal, makeAnew }) => {
      await journal.append(OTHER_TOPIC, createEvents('b', 1));
      const another = await makeAnew();
      await another.append(TOPIC, createEvents('a', 1));

      const { beginnings, landmarks } = createMemory();
      expect(await readNames(another, { group: 'g', beginnings, landmarks }, 1)).toEqual(['a-1']);
    }));
}

/** What a group makes of a log that is not the one which it has read. */
export function describeAnotherLog(open: OpenJournalWorld): void {
  describe('another log', () => {
    describeMemory(open);
    describeLogMadeAnew(open);
  });
}
