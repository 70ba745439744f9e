import { sha256Hex, type Identity, type Instant } from '@holdfast/kernel';
import { parseEvent, type Delivery, type JournalEvent, type Unreadable } from '@holdfast/journal';
import { defineCollection, isPlainJson, type Document } from '@holdfast/store';
import { toExactJson } from './toExactJson.js';

/** An event that could not be handled, kept until a person decides; later events of its source wait behind it. */
export interface ParkedDocument extends Document {
  /**
   * The aggregate whose events wait; for bytes that could not be read, their topic and record key. Behind the name of the
   * group where that is not the service's.
   */
  readonly source: string;
  /** The group of its own that could not handle it; absent for that of the service. */
  readonly group?: string;
  readonly topic: string;
  /** The epoch of the event; for bytes that could not be read, that of the service. */
  readonly epoch: number;
  readonly position: number;
  /** Null, like `bytes`, when it is too large for a document; it stands in the journal. */
  readonly event: JournalEvent | null;
  /** The event as JSON text, where no store would keep it as it is; `event` and `bytes` are null then. */
  readonly text?: string;
  readonly bytes: string | null;
  readonly reason: string;
  readonly parkedAt: Instant;
}

/** A restore begins the topics anew, and their positions with them; what was parked before comes first. */
export const parkedCollection = defineCollection<ParkedDocument>({
  name: 'parked',
  version: 1,
  indexes: [{ name: 'source', fields: ['source', 'epoch', 'position'] }],
});

/** A record key may be as long as a record; what is longer than any of ours is known by its fingerprint. */
const RECORD_KEY_LENGTH_MAX = 100;

/** Each group has its own parked sources: what one of them cannot handle keeps no other from going on. */
export const toGroupSource = (source: string, group: string | undefined): string =>
  group === undefined ? source : `${group}/${source}`;

/** Nobody can say which aggregate unreadable bytes are about, so everything under their record key waits. */
export function toRecordSource(topic: string, partitionkey: string, group?: string): string {
  const key = partitionkey.length > RECORD_KEY_LENGTH_MAX ? sha256Hex(partitionkey) : partitionkey;
  return toGroupSource(`${topic}/${key}`, group);
}

/** The installation, the epoch and the group in which something is parked. */
export interface ParkingPlace {
  readonly identity: Identity;
  readonly epoch: number;
  /** The group, where it is not the service's. */
  readonly group?: string | undefined;
}

/**
 * The id under which a delivery is parked or skipped, however often it comes. The journal may hold an event several times,
 * and it is the same one at each place. Bytes have no name of their own but their place, which a restore gives anew.
 */
export function toParkedId({ identity, epoch, group }: ParkingPlace, delivery: Delivery | Unreadable): string {
  const id =
    'event' in delivery
      ? identity.of('parked', delivery.event.epoch, delivery.event.source, delivery.event.id)
      : identity.of('parked', delivery.topic, epoch, delivery.position, sha256Hex(delivery.bytes));
  return group === undefined ? id : identity.of('parkedOfGroup', group, id);
}

/** The event that a document holds; absent for bytes, and for what stands in the journal alone. */
export const readParkedEvent = ({ event, text }: ParkedDocument): JournalEvent | undefined =>
  event ?? (text === undefined ? undefined : parseEvent(text));

/** The same without what makes it large: the journal has it, at its position. */
export function withoutContent<Kept extends Pick<ParkedDocument, 'event' | 'text' | 'bytes'>>(
  document: Kept,
): Omit<Kept, 'text'> & { readonly event: null; readonly bytes: null } {
  const { text: _large, ...rest } = document;
  return { ...rest, event: null, bytes: null };
}

/** Members that no store keeps as they are are kept as text; an older release reads that event in the journal. */
const toKeptForm = (document: ParkedDocument): ParkedDocument =>
  document.event === null || isPlainJson(document)
    ? document
    : { ...document, event: null, text: toExactJson(document.event) };

/** A delivery as it is parked. */
export function toParkedDocument(
  place: ParkingPlace,
  delivery: Delivery | Unreadable,
  reason: string,
  parkedAt: Instant,
): ParkedDocument {
  const { topic, position } = delivery;
  const { group } = place;
  const isReadable = 'event' in delivery;
  return toKeptForm({
    id: toParkedId(place, delivery),
    version: 1,
    source: isReadable
      ? toGroupSource(delivery.event.source, group)
      : toRecordSource(topic, delivery.partitionkey, group),
    ...(group === undefined ? {} : { group }),
    topic,
    epoch: isReadable ? delivery.event.epoch : place.epoch,
    position,
    event: isReadable ? delivery.event : null,
    bytes: isReadable ? null : delivery.bytes,
    reason,
    parkedAt,
  });
}
