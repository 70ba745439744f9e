import type { JournalEvent } from './event.js';

const TEXTS = ['id', 'source', 'type', 'time', 'partitionkey'] as const;
const COUNTS = ['sequence', 'epoch'] as const;

function isEvent(value: unknown): value is JournalEvent {
  if (typeof value !== 'object' || value === null) return false;
  const read = (name: string): unknown => Reflect.get(value, name);
  return (
    read('specversion') === '1.0' &&
    TEXTS.every((name) => typeof read(name) === 'string') &&
    COUNTS.every((name) => Number.isSafeInteger(read(name))) &&
    'data' in value
  );
}

/** The event that the bytes of a record hold; undefined when they hold none, so that the reader parks the record. */
export function parseEvent(bytes: string): JournalEvent | undefined {
  try {
    const value: unknown = JSON.parse(bytes);
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
