import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createEvents, namesOf } from './event.js';
import { createGate } from './gate.js';
import { runInJournalWorld, TOPIC, type OpenJournalWorld } from './journalWorld.js';
import { readNames, startReader } from './reader.js';

function describeRejections(open: OpenJournalWorld): void {
  it('gives a batch again until it succeeds, before anything that follows', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 6));
      const attempts: (readonly string[])[] = [];
      const reader = await startReader(journal, { group: 'g', batchSizeMax: 3 }, (batch) => {
        attempts.push(namesOf(batch));
        if (attempts.length <= 2) throw new Error('Not yet.');
      });
      await reader.hasRead(6);
      await reader.subscription.stop();

      expect(attempts[1]).toEqual(attempts[0]);
      expect(attempts[2]).toEqual(attempts[0]);
      expect(reader.names).toEqual(createEvents('a', 6).map(({ id }) => id));
    }));

  it('moves the checkpoint after success only', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      await journal.append(TOPIC, createEvents('a', 3));
      const rejected = createGate();
      const reader = await startReader(journal, { group: 'g' }, () => {
        void rejected.pass();
        throw new Error('Not yet.');
      });
      await rejected.reached;
      await reader.subscription.stop();

      expect(await readNames(await reopen(), { group: 'g' }, 3)).toEqual(['a-1', 'a-2', 'a-3']);
    }));

  it('keeps what succeeded when a later batch is rejected', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 2));
      await readNames(journal, { group: 'g' }, 2);
      await journal.append(TOPIC, createEvents('a', 2, 3));
      const rejected = createGate();
      const reader = await startReader(journal, { group: 'g' }, () => {
        void rejected.pass();
        throw new Error('Not yet.');
      });
      await rejected.reached;
      await reader.subscription.stop();

      expect(await readNames(journal, { group: 'g' }, 2)).toEqual(['a-3', 'a-4']);
    }));
}

function describeStops(open: OpenJournalWorld): void {
  it('stops when the batch at work has settled, and keeps its success', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 2));
      const gate = createGate();
      const batches: (readonly string[])[] = [];
      const reader = await startReader(journal, { group: 'g', batchSizeMax: 1 }, async (batch) => {
        batches.push(namesOf(batch));
        await gate.pass();
      });
      await gate.reached;
      let hasStopped = false;
      const stop = reader.subscription.stop().then(() => (hasStopped = true));
      await nextTurn();

      expect(hasStopped).toBe(false);
      gate.open();
      await stop;
      expect(batches).toEqual([['a-1']]);
      expect(await readNames(journal, { group: 'g' }, 1)).toEqual(['a-2']);
    }));

  it('stops in the pause after a rejection, and twice without harm', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 1));
      const rejected = createGate();
      let attempts = 0;
      const reader = await startReader(journal, { group: 'g' }, () => {
        attempts += 1;
        void rejected.pass();
        throw new Error('Not yet.');
      });
      await rejected.reached;
      await reader.subscription.stop();
      await reader.subscription.stop();
      const attemptsAtStop = attempts;
      await journal.append(TOPIC, createEvents('a', 1, 2));
      await nextTurn();

      expect(attempts).toBe(attemptsAtStop);
    }));

  it('closes when the batches at work have settled', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      await journal.append(TOPIC, createEvents('a', 1));
      const gate = createGate();
      const reader = await startReader(journal, { group: 'g' }, () => gate.pass());
      await gate.reached;
      const closed = journal.close();
      gate.open();
      await closed;

      expect(reader.names).toEqual(['a-1']);
      const again = await reopen();
      await again.append(TOPIC, createEvents('a', 1, 2));
      expect(await readNames(again, { group: 'g' }, 1)).toEqual(['a-2']);
    }));
}

/** A batch counts when it has succeeded, and not before. */
export function describeRedelivery(open: OpenJournalWorld): void {
  describe('redelivery', () => {
    describeRejections(open);
    describeStops(open);
  });
}
