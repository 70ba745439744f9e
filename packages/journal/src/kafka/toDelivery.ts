import type { KafkaMessage } from 'kafkajs';
import type { Delivery, Unreadable } from '../journal.js';
import { parseEvent } from '../parseEvent.js';
import { toPosition } from './position.js';
import { FINGERPRINT_HEADER } from './records.js';

/** The partition of the journal's topic in which a record stands. */
export interface Source {
  readonly topic: string;
  readonly partition: number;
  readonly partitions: number;
}

const toText = (bytes: Buffer | null): string => bytes?.toString('utf8') ?? '';

/** What a group or a replay gets of a record. */
export function toDelivery(source: Source, { key, value, offset, headers }: KafkaMessage): Delivery | Unreadable {
  const { topic, partition, partitions } = source;
  const position = toPosition({ partition, offset: Number(offset) }, partitions);
  const bytes = toText(value);
  const event = parseEvent(bytes);
  const fingerprint = headers?.[FINGERPRINT_HEADER]?.toString();
  const origin = fingerprint === undefined ? {} : { namespaceFingerprint: fingerprint };
  return event
    ? { topic, position, event, ...origin }
    : { topic, position, partitionkey: toText(key), bytes, ...origin };
}
