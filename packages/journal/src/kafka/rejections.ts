import type { Troubles } from '../troubles.js';
import { nextPause } from './pause.js';
import { keyOf, type Partition } from './progress.js';

const GROWTH = { minMs: 100, maxMs: 5_000 };
/** What passes by itself has passed by then; a batch that is still rejected is told of. */
const PASSING_MS_MAX = 60_000;

/** A batch that was rejected and comes again. */
interface Rejection {
  readonly of: Partition;
  readonly first: number;
  readonly count: number;
  readonly pauseMs: number;
  /** When it was rejected for the first time. */
  readonly sinceMs: number;
}

/** The batches that a group has rejected, at most one in each partition. */
export interface Rejections {
  /** How many records the batch that begins at this offset had when it was rejected; undefined when it was not. */
  countOf(of: Partition, first: number): number | undefined;
  /** Keeps the batch, and gives the pause before it comes again. */
  add(of: Partition, first: number, count: number): number;
  remove(of: Partition): void;
  /** Forgets the batches of all partitions but these: the others are somebody else's now. */
  retain(partitions: readonly Partition[]): void;
}

export interface RejectionsContext {
  readonly group: string;
  /** Hears of a batch that has been rejected for long, until it is handled or somebody else has its partition. */
  readonly troubles: Troubles;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
}

export function createRejections({ group, troubles, now = () => performance.now() }: RejectionsContext): Rejections {
  const rejections = new Map<string, Rejection>();
  const partOf = ({ topic, partition }: Partition): string => `group ${group}, partition ${partition} of ${topic}`;
  const find = (of: Partition, first: number): Rejection | undefined => {
    const rejection = rejections.get(keyOf(of));
    return rejection?.first === first ? rejection : undefined;
  };
  function remove(of: Partition): void {
    rejections.delete(keyOf(of));
    troubles.clear(partOf(of));
  }
  return {
    countOf: (of, first) => find(of, first)?.count,
    add: (of, first, count) => {
      const before = find(of, first);
      if (!before) remove(of);
      const pauseMs = nextPause(before?.pauseMs ?? 0, GROWTH);
      const sinceMs = before?.sinceMs ?? now();
      rejections.set(keyOf(of), { of, first, count, pauseMs, sinceMs });
      if (now() - sinceMs >= PASSING_MS_MAX) {
        const { topic, partition } = of;
        troubles.note(
          partOf(of),
          `Group ${group} rejects the same events of ${topic}, partition ${partition}, again and again.`,
        );
      }
      return pauseMs;
    },
    remove,
    retain: (partitions) => {
      const kept = new Set(partitions.map(keyOf));
      for (const [key, { of }] of rejections) if (!kept.has(key)) remove(of);
    },
  };
}
