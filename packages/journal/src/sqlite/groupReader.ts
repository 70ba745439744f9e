import { JournalGap } from '../errors.js';
import type { Batch } from '../journal.js';
import type { Log, LogRecord } from './log.js';
import { toDelivery } from './toDelivery.js';

/** The next deliveries of a group, and the step behind them. */
export interface NextBatch {
  readonly batch: Batch;
  /** Moves the group's checkpoint behind the batch, durably. */
  readonly complete: () => void;
}

/** Reads for one group from its checkpoint on. */
export interface GroupReader {
  /** Undefined when nothing waits. Throws JournalGap when events are gone that the group has not seen. */
  readNext(limit: number): NextBatch | undefined;
  /** Whether nothing stands behind the last completed batch. */
  isAtEnd(): boolean;
}

/** Where a topic begins: the position before the first record that is left of it. */
export const startOf = (log: Log, topic: string): number =>
  log.read(new Map([[topic, 0]]), 1)[0]?.previous ?? log.end(topic);

/** A new group stands where the log begins now; that is kept, so that a later gap is noticed. */
function openPositions(log: Log, group: string, topics: readonly string[]): ReadonlyMap<string, number> {
  const known = topics.map((topic): [string, number | undefined] => [topic, log.findCheckpoint(group, topic)]);
  const positions = new Map(known.map(([topic, position]) => [topic, position ?? startOf(log, topic)]));
  if (known.some(([, position]) => position === undefined)) log.moveCheckpoints(group, positions);
  return positions;
}

/** Follows the chain of each topic; a link that is missing is a gap. */
function followChain(
  group: string,
  positions: ReadonlyMap<string, number>,
  records: readonly LogRecord[],
): ReadonlyMap<string, number> {
  const reached = new Map(positions);
  for (const { topic, previous, position } of records) {
    const before = reached.get(topic) ?? 0;
    if (previous > before) throw new JournalGap(group, topic, before, position);
    reached.set(topic, position);
  }
  return reached;
}

/** Opens the reader at the group's stored checkpoint. */
export function openGroupReader(log: Log, group: string, topics: readonly string[]): GroupReader {
  let positions = openPositions(log, group, topics);
  return {
    isAtEnd: () => topics.every((topic) => log.end(topic) <= (positions.get(topic) ?? 0)),
    readNext: (limit) => {
      const ends = topics.map((topic): [string, number] => [topic, log.end(topic)]);
      const waiting = ends.filter(([topic, end]) => end > (positions.get(topic) ?? 0));
      if (waiting.length === 0) return undefined;
      const records = log.read(new Map(waiting.map(([topic]) => [topic, positions.get(topic) ?? 0])), limit);
      const reached = followChain(group, positions, records);
      const [lost] = records.length === 0 ? waiting : [];
      if (lost) throw new JournalGap(group, lost[0], positions.get(lost[0]) ?? 0, lost[1] + 1);
      return {
        batch: records.map(toDelivery),
        complete: () => {
          log.moveCheckpoints(group, new Map([...reached].filter(([topic, at]) => at !== positions.get(topic))));
          positions = reached;
        },
      };
    },
  };
}
