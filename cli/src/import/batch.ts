import { message, type Message } from '../language/message.js';
import type { Entry, SourceRow } from './entry.js';

/** As many rows as an import takes in one request. */
export const BATCH_ROWS_MAX = 1_000;

/** As many bytes of rows; the rest up to the megabyte that an import takes is for the operation around them. */
export const BATCH_BYTES_MAX = 950_000;

/** A row that is not even sent, and why. */
export interface UnsentRow {
  readonly row: SourceRow;
  readonly reason: Message;
}

/** Whole rows that are sent together, and those among them that are refused here. */
export interface Batch {
  readonly entries: readonly Entry[];
  readonly unsent: readonly UnsentRow[];
}

/** Gathers rows until a batch is full. The entries of one row stay together, so that its reasons do too. */
export interface BatchBuilder {
  add(row: SourceRow, entries: readonly Entry[]): void;
  refuse(row: SourceRow, reason: Message): void;
  /** The batch, when it is full. */
  takeFull(): Batch | undefined;
  /** What is left; undefined when nothing is. */
  takeRest(): Batch | undefined;
}

/** An empty builder. */
export function createBatchBuilder(): BatchBuilder {
  let entries: Entry[] = [];
  let unsent: UnsentRow[] = [];
  let bytes = 0;
  const take = (): Batch => {
    const batch = { entries, unsent };
    entries = [];
    unsent = [];
    bytes = 0;
    return batch;
  };
  return {
    add(row, added) {
      if (added.some((entry) => entry.bytes > BATCH_BYTES_MAX)) {
        unsent.push({ row, reason: message('rowTooLarge') });
        return;
      }
      for (const entry of added) {
        entries.push(entry);
        bytes += entry.bytes;
      }
    },
    refuse: (row, reason) => void unsent.push({ row, reason }),
    takeFull: () =>
      entries.length >= BATCH_ROWS_MAX || bytes >= BATCH_BYTES_MAX || unsent.length >= BATCH_ROWS_MAX
        ? take()
        : undefined,
    takeRest: () => (entries.length + unsent.length > 0 ? take() : undefined),
  };
}

/** The longest stretch of entries from `start` that one request may hold, at least one. */
export function endOfPiece(entries: readonly Entry[], start: number, rowsMax: number): number {
  let bytes = 0;
  let end = start;
  while (end < entries.length && end - start < rowsMax) {
    bytes += entries[end]?.bytes ?? 0;
    if (end > start && bytes > BATCH_BYTES_MAX) break;
    end += 1;
  }
  return end;
}
