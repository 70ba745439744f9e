import { describe, expect, it } from '@jest/globals';
import { JournalFault } from '../errors.js';
import type { Batch, Journal } from '../journal.js';
import { createEvent, createEvents, namesOf } from './event.js';
import { OTHER_TOPIC, runInJournalWorld, TOPIC, type OpenJournalWorld } from './journalWorld.js';

/** Follows a topic to its end in stretches. */
async function replayAll(journal: Journal, topic: string, limit: number, after = 0): Promise<Batch> {
  const batch = await journal.replay(topic, after, limit);
  const last = batch.at(-1);
  return last ? [...batch, ...(await replayAll(journal, topic, limit, last.position))] : batch;
}

const namesOfSource = (batch: Batch, source: string): readonly string[] =>
  namesOf(batch.filter((delivery) => 'event' in delivery && delivery.event.source === source));

function describeReplay(open: OpenJournalWorld): void {
  it('keeps the order of each source, and positions that rise', () =>
    runInJournalWorld(open, async ({ journal }) => {
      const sources = ['a', 'b', 'c'];
      const appendSource = async (source: string): Promise<void> => {
        for (const event of createEvents(source, 20)) await journal.append(TOPIC, [event]);
      };
      await Promise.all(sources.map(appendSource));

      const batch = await replayAll(journal, TOPIC, 7);

      for (const source of sources) {
        expect(namesOfSource(batch, source)).toEqual(createEvents(source, 20).map(({ id }) => id));
      }
      const positions = batch.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    }));

  it('gives events back as they were, with their topic', () =>
    runInJournalWorld(open, async ({ journal }) => {
      const data = { text: '总部 😀 \u0000 "\\', none: null, list: [1, 0.1, { deep: [] }], big: 'x'.repeat(60_000) };
      const event = createEvent('源', 1, data);
      await journal.append(TOPIC, [event]);

      expect(await journal.replay(TOPIC, 0, 10)).toEqual([{ topic: TOPIC, position: expect.any(Number), event }]);
    }));

  it('gives at most the limit, after the position, of one topic', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.append(TOPIC, createEvents('a', 3));
      await journal.append(OTHER_TOPIC, createEvents('b', 3));
      await journal.append(TOPIC, createEvents('a', 3, 4));

      const first = await journal.replay(TOPIC, 0, 4);
      const rest = await journal.replay(TOPIC, first.at(-1)?.position ?? 0, 4);

      expect([namesOf(first), namesOf(rest)]).toEqual([
        ['a-1', 'a-2', 'a-3', 'a-4'],
        ['a-5', 'a-6'],
      ]);
      expect(await journal.replay(TOPIC, rest.at(-1)?.position ?? 0, 4)).toEqual([]);
    }));
}

function describeLife(open: OpenJournalWorld): void {
  it('has everything after it is opened again', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      await journal.append(TOPIC, createEvents('a', 3));
      const before = await journal.replay(TOPIC, 0, 10);

      const again = await reopen();

      expect(await again.replay(TOPIC, 0, 10)).toEqual(before);
      await again.append(TOPIC, createEvents('a', 1, 4));
      expect(namesOf(await again.replay(TOPIC, before.at(-1)?.position ?? 0, 10))).toEqual(['a-4']);
    }));

  it('answers with a fault when it is closed', () =>
    runInJournalWorld(open, async ({ journal }) => {
      await journal.close();
      await journal.close();

      await expect(journal.append(TOPIC, createEvents('a', 1))).rejects.toThrow(JournalFault);
      await expect(journal.replay(TOPIC, 0, 1)).rejects.toThrow(JournalFault);
    }));
}

function describeEnd(open: OpenJournalWorld): void {
  it('has an end that rises with every append to its topics and with nothing else', () =>
    runInJournalWorld(open, async ({ journal, reopen }) => {
      const empty = await journal.end([TOPIC]);
      await journal.append(TOPIC, createEvents('a', 2));
      const first = await journal.end([TOPIC]);
      await journal.append(OTHER_TOPIC, createEvents('b', 1));
      await journal.append(TOPIC, []);

      expect(first).toBeGreaterThan(empty);
      expect(await journal.end([TOPIC])).toBe(first);
      const both = await journal.end([TOPIC, OTHER_TOPIC]);
      expect(both).toBeGreaterThan(first);
      expect(await (await reopen()).end([OTHER_TOPIC, TOPIC])).toBe(both);
    }));

  it('has an end that rises whichever of its topics is appended to', () =>
    runInJournalWorld(open, async ({ journal }) => {
      const ends: number[] = [];
      for (const [at, topic] of [TOPIC, OTHER_TOPIC, TOPIC, OTHER_TOPIC, OTHER_TOPIC, TOPIC].entries()) {
        await journal.append(topic, [createEvent(topic, at + 1)]);
        ends.push(await journal.end([TOPIC, OTHER_TOPIC]));
      }

      expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
    }));
}

/** The log keeps what is appended. */
export function describeLog(open: OpenJournalWorld): void {
  describe('log', () => {
    describeReplay(open);
    describeLife(open);
    describeEnd(open);
  });
}
