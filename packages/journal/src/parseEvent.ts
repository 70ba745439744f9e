import type { JournalEvent } from './event.js';

const TEXTS = ['id', 'source', 'type', 'time', 'partitionkey'] as const;
const COUNTS = ['sequence', 'epoch'] as const;

/** Ids have 36 characters, and no type of ours has twice as many. */
const TEXT_LENGTH_MAX = 100;

/** Our events have three levels, and a store of documents keeps a hundred of them. */
const LEVELS_MAX = 40;

/** Documents are known by these texts, and ordered by them: every store must keep them as they are. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= TEXT_LENGTH_MAX &&
  value.isWellFormed() &&
  !value.includes('\u0000');

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

const isNestedWithin = (levels: number, value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((member) => isNestedWithin(levels - 1, member)));

function isEvent(value: unknown): value is JournalEvent {
  if (typeof value !== 'object' || value === null) return false;
  const read = (name: string): unknown => Reflect.get(value, name);
  return (
    read('specversion') === '1.0' &&
    TEXTS.every((name) => isName(read(name))) &&
    COUNTS.every((name) => isCount(read(name))) &&
    'data' in value &&
    isNestedWithin(LEVELS_MAX, value)
  );
}

/**
 * The event that the bytes of a record hold; undefined when they hold none that could be kept under its source, so that
 * the reader parks the record.
 */
export function parseEvent(bytes: string): JournalEvent | undefined {
  try {
    const value: unknown = JSON.parse(bytes);
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
