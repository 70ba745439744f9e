import { invariant, type Instant } from '@holdfast/kernel';
import type { Message } from 'kafkajs';
import type { JournalEvent } from '../event.js';
import { partitionOf } from './partitionOf.js';
import { MESSAGE_BYTES_MAX } from './topics.js';

/** An event as Kafka takes it, with the partition chosen. */
export interface NewRecord extends Message {
  readonly partition: number;
  readonly value: Buffer;
}

/** What a record adds to its key and value, generously. */
const OVERHEAD_BYTES = 256;
/** Well below what a broker takes, so that the framing of a batch never matters. */
const SEND_BYTES_MAX = Math.floor(MESSAGE_BYTES_MAX * 0.8);

/** The structured form of a CloudEvent in Kafka: the whole event is the value. */
const HEADERS = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
/** Names the installation that wrote a record, so that topics which two of them share by mistake are noticed. */
export const FINGERPRINT_HEADER = 'holdfast-namespace-fingerprint';

const sizeOf = ({ value }: NewRecord): number => value.length + OVERHEAD_BYTES;

/** What the records of one append share. */
export interface RecordOptions {
  /** Of the topic. */
  readonly partitions: number;
  readonly time: Instant;
  readonly namespaceFingerprint?: string | undefined;
}

/** The record of an event. */
export function toRecord(event: JournalEvent, { partitions, time, namespaceFingerprint }: RecordOptions): NewRecord {
  const value = Buffer.from(JSON.stringify(event));
  invariant(value.length < SEND_BYTES_MAX, `Event ${event.id} has ${value.length} bytes, more than Kafka takes.`);
  return {
    key: event.partitionkey,
    value,
    partition: partitionOf(event.partitionkey, partitions),
    timestamp: String(Date.parse(time)),
    headers: namespaceFingerprint === undefined ? HEADERS : { ...HEADERS, [FINGERPRINT_HEADER]: namespaceFingerprint },
  };
}

/** Splits the records in their order so that no part is more than a broker takes at once. */
export function splitBySize(records: readonly NewRecord[]): readonly (readonly NewRecord[])[] {
  const parts: NewRecord[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const record of records) {
    if (bytes + sizeOf(record) > SEND_BYTES_MAX) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(record);
    bytes += sizeOf(record);
  }
  return parts;
}
