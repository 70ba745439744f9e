import type { Delivery, Unreadable } from '../journal.js';
import { parseEvent } from '../parseEvent.js';
import type { LogRecord } from './log.js';

/** What a group or a replay gets of a record. */
export function toDelivery({ topic, position, partitionkey, bytes }: LogRecord): Delivery | Unreadable {
  const event = parseEvent(bytes);
  return event ? { topic, position, event } : { topic, position, partitionkey, bytes };
}
