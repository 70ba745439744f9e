import type { Batch } from '../../journal.js';

/** What readers of a journal that delivers at least once keep: each event once, in the order of its first success. */
export interface FirstOccurrences {
  add(batch: Batch): void;
  count(): number;
  /** The sequences of each source, in the order in which they were first seen. */
  bySource(): ReadonlyMap<string, readonly number[]>;
}

export function createFirstOccurrences(): FirstOccurrences {
  const seen = new Set<string>();
  const sequences = new Map<string, number[]>();
  return {
    add: (batch) => {
      for (const delivery of batch) {
        if (!('event' in delivery)) continue;
        const { id, source, sequence } = delivery.event;
        if (seen.has(id)) continue;
        seen.add(id);
        sequences.set(source, [...(sequences.get(source) ?? []), sequence]);
      }
    },
    count: () => seen.size,
    bySource: () => sequences,
  };
}

/** What they should be: every source from 1 to its count, without a gap. */
export const expectedBySource = (sources: readonly string[], count: number): ReadonlyMap<string, readonly number[]> =>
  new Map(sources.map((source) => [source, Array.from({ length: count }, (_, at) => at + 1)]));
