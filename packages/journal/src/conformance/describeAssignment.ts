import { describe, expect, it } from '@jest/globals';
import { createEvents } from './event.js';
import { createGate } from './gate.js';
import { runInJournalWorld, TOPIC, type OpenJournalWorld } from './journalWorld.js';
import { startReader } from './reader.js';

/** A member is told that it has been given something to read, before it reads. */
export function describeAssignment(open: OpenJournalWorld): void {
  describe('assignment', () => {
    it('is told before the first batch, and the first batch waits until it is taken note of', () =>
      runInJournalWorld(open, async ({ journal }) => {
        await journal.append(TOPIC, createEvents('a', 2));
        const gate = createGate();
        const told: string[] = [];
        const onAssigned = async (): Promise<void> => {
          await gate.pass();
          told.push('assigned');
        };
        const starting = startReader(journal, { group: 'g', onAssigned }, () => void told.push('batch'));
        await gate.reached;
        expect(told).toEqual([]);
        gate.open();
        const reader = await starting;
        await reader.hasRead(2);
        await reader.subscription.stop();

        expect(told[0]).toBe('assigned');
        expect(told).toContain('batch');
      }));

    it('is told again until it could be taken note of', () =>
      runInJournalWorld(open, async ({ journal }) => {
        await journal.append(TOPIC, createEvents('a', 1));
        let attempts = 0;
        const attemptsAtBatch: number[] = [];
        const onAssigned = async (): Promise<void> => {
          attempts += 1;
          if (attempts <= 2) throw new Error('Not yet.');
        };
        const reader = await startReader(
          journal,
          { group: 'g', onAssigned },
          () => void attemptsAtBatch.push(attempts),
        );
        await reader.hasRead(1);
        await reader.subscription.stop();

        expect(attemptsAtBatch[0]).toBeGreaterThanOrEqual(3);
      }));

    it('is told to every life of a group', () =>
      runInJournalWorld(open, async ({ journal, reopen }) => {
        let times = 0;
        const onAssigned = async (): Promise<void> => void (times += 1);
        await journal.append(TOPIC, createEvents('a', 1));
        const first = await startReader(journal, { group: 'g', onAssigned });
        await first.hasRead(1);
        await first.subscription.stop();
        const before = times;
        const again = await reopen();
        await again.append(TOPIC, createEvents('a', 1, 2));
        const second = await startReader(again, { group: 'g', onAssigned });
        await second.hasRead(1);
        await second.subscription.stop();

        expect(times).toBeGreaterThan(before);
      }));
  });
}
