import type { Partition } from './progress.js';
import { nextPause } from './pause.js';

const GROWTH = { minMs: 100, maxMs: 5_000 };

/** A batch that was rejected and comes again. */
interface Rejection {
  readonly first: number;
  readonly count: number;
  readonly pauseMs: number;
}

/** The batches that a group has rejected, at most one in each partition. */
export interface Rejections {
  /** How many records the batch that begins at this offset had when it was rejected; undefined when it was not. */
  countOf(of: Partition, first: number): number | undefined;
  /** Keeps the batch, and gives the pause before it comes again. */
  add(of: Partition, first: number, count: number): number;
  remove(of: Partition): void;
}

export function createRejections(): Rejections {
  const rejections = new Map<string, Rejection>();
  const keyOf = ({ topic, partition }: Partition): string => `${topic}/${partition}`;
  const find = (of: Partition, first: number): Rejection | undefined => {
    const rejection = rejections.get(keyOf(of));
    return rejection?.first === first ? rejection : undefined;
  };
  return {
    countOf: (of, first) => find(of, first)?.count,
    add: (of, first, count) => {
      const pauseMs = nextPause(find(of, first)?.pauseMs ?? 0, GROWTH);
      rejections.set(keyOf(of), { first, count, pauseMs });
      return pauseMs;
    },
    remove: (of) => void rejections.delete(keyOf(of)),
  };
}
