import { describe, expect, it } from '@jest/globals';
import { createEvents } from './event.js';
import { createGate } from './gate.js';
import { OTHER_TOPIC, runInJournalWorld, TOPIC, type OpenJournalWorld } from './journalWorld.js';
import { readNames, startReader } from './reader.js';

const BOTH = [TOPIC, OTHER_TOPIC];
const NONE = { events: 0, seconds: 0 };

/** The lag says how many events wait for a group, and how long the oldest has waited. */
export function describeLag(open: OpenJournalWorld): void {
  describe('lag', () => {
    it('is everything for a group that has never read, and nothing where nothing is', () =>
      runInJournalWorld(open, async ({ journal, clock }) => {
        expect(await journal.lag('g', BOTH, clock.now())).toEqual(NONE);
        await journal.append(TOPIC, createEvents('a', 2));
        clock.advance(60);
        await journal.append(OTHER_TOPIC, createEvents('b', 3));

        expect(await journal.lag('g', BOTH, clock.now())).toEqual({ events: 5, seconds: 60 });
        expect(await journal.lag('g', [OTHER_TOPIC], clock.now())).toEqual({ events: 3, seconds: 0 });
      }));

    it('falls when a batch has succeeded, not when it is given', () =>
      runInJournalWorld(open, async ({ journal, clock }) => {
        await journal.append(TOPIC, createEvents('a', 4));
        const gate = createGate();
        const reader = await startReader(journal, { group: 'g' }, () => gate.pass());
        await gate.reached;

        expect(await journal.lag('g', [TOPIC], clock.now())).toEqual({ events: 4, seconds: 0 });
        gate.open();
        await reader.hasRead(4);
        await reader.subscription.stop();
        expect(await journal.lag('g', [TOPIC], clock.now())).toEqual(NONE);
      }));

    it('counts what came since the group stopped, with the age of the oldest of these', () =>
      runInJournalWorld(open, async ({ journal, clock, reopen }) => {
        await journal.append(TOPIC, createEvents('a', 4));
        await readNames(journal, { group: 'g' }, 4);
        clock.advance(100);
        await journal.append(TOPIC, createEvents('a', 1, 5));
        clock.advance(10.5);
        await journal.append(TOPIC, createEvents('a', 1, 6));

        const again = await reopen();

        expect(await again.lag('g', [TOPIC], clock.now())).toEqual({ events: 2, seconds: 10.5 });
        expect(await again.lag('other', [TOPIC], clock.now())).toEqual({ events: 6, seconds: 110.5 });
      }));
  });
}
