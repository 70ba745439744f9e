import { openSqliteJournal } from '@holdfast/journal/sqlite';
import type { Journal } from '@holdfast/journal';
import type { Store } from '@holdfast/store';
import { createBatchHandler } from '../inbox/batchHandler.js';
import { on } from '../inbox/consumer.js';
import { silentLogger } from '../process/logger.js';
import { openParked, type Parked } from '../parked/parked.js';
import { countReplays, eachParkedPage } from '../parked/parkedSources.js';
import { createReplayTurn } from '../parked/replayWorker.js';
import { counterId, createStillClock, identity, otherCounterId } from './counter.js';
import { studyDefined, TYPE } from './studyDefined.js';

export const topic = 'holdfast.outcomes';
/** Long after every lease of the specs' clock is over. */
export const later = '2026-03-01T09:00:00.000Z';
export const deliver = (source: string, sequence: number) => ({
  topic,
  position: sequence * 2 + (source === counterId ? 0 : 1),
  event: studyDefined(source, sequence),
});

/** A consumer with a mark a source, as every handler has one; what overtakes is remembered. */
export function createReader(pause: () => Promise<unknown> = () => Promise.resolve()) {
  const marks = new Map<string, number>();
  const poison = new Set<string>();
  const overtaken: string[] = [];
  /** The positions that it has been given, and whose batch it has not handled. */
  const unread = new Set<number>();
  const consumer = on(TYPE, async (events) => {
    for (const { source, sequence } of events) {
      await pause();
      if (poison.has(`${source}:${sequence}`)) throw new TypeError('cannot handle this');
      const mark = marks.get(source) ?? 0;
      if (sequence > mark + 1) overtaken.push(`${source}:${mark}->${sequence}`);
      marks.set(source, Math.max(mark, sequence));
    }
  });
  return { marks, poison, overtaken, unread, consumer };
}

type Reader = ReturnType<typeof createReader>;

/** The same store, every call of which waits for `gate` before and behind it. */
export const gated = (store: Store, gate: () => Promise<unknown>): Store =>
  new Proxy(store, {
    get:
      (target, name) =>
      async (...args: unknown[]) => {
        await gate();
        // The methods of the port, called as they were.
        const result = await (Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>).apply(
          target,
          args,
        );
        await gate();
        return result;
      },
  });

/** Never read: no event of these specs is too large to be kept. It knows what the reader has been given. */
const withJournal = (lag: Journal['lag']): Journal => ({
  ...openSqliteJournal({ file: ':memory:', clock: createStillClock() }),
  lag,
});

/** A process of the service: it reads batches, and it replays until nothing is to be replayed. */
export function createPlace(store: Store, reader: Reader, clock = createStillClock()) {
  const parts = { store, clock, logger: silentLogger, group: 'spec', consumers: [reader.consumer] };
  let opened: Promise<Parked> | undefined;
  const readLag: Journal['lag'] = () => Promise.resolve({ events: reader.unread.size, seconds: 0 });
  return {
    /** Learns now, and no more when it reads, what is parked. */
    open: () => (opened = openParked({ store, identity, clock, epoch: 1 })),
    async read(...batches: ReturnType<typeof deliver>[][]) {
      for (const { position } of batches.flat()) reader.unread.add(position);
      const parked = await (opened ?? openParked({ store, identity, clock, epoch: 1 }));
      const handle = createBatchHandler({ settings: { epoch: 1 }, ...parts, parked });
      for (const batch of batches) {
        await handle(batch);
        for (const { position } of batch) reader.unread.delete(position);
      }
    },
    async replay(turnsMax = Infinity, lag = readLag) {
      const journal = withJournal(lag);
      const turn = createReplayTurn({ ...parts, journal });
      for (let turns = 0; turns < turnsMax && (await countReplays(store)) > 0; turns++) await turn();
      await journal.close();
    },
  };
}

export async function listParked(store: Store): Promise<readonly string[]> {
  const sources: string[] = [];
  await eachParkedPage(store, (page) => void sources.push(...page.map(({ id }) => id)));
  return sources;
}

export const firstThree = [
  deliver(counterId, 1),
  deliver(otherCounterId, 1),
  deliver(counterId, 2),
  deliver(counterId, 3),
];
