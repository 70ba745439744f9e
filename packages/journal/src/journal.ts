import type { Instant } from '@holdfast/kernel';
import type { JournalGap } from './errors.js';
import type { JournalEvent } from './event.js';

/** An event and where it stands: positions of one topic rise, they are not without gaps. */
export interface Delivery {
  readonly topic: string;
  readonly position: number;
  readonly event: JournalEvent;
  /** Which installation wrote the record; absent where the record does not say. */
  readonly namespaceFingerprint?: string;
}

/** Bytes that no event could be read from; the group parks them under the key of their record. */
export interface Unreadable {
  readonly topic: string;
  readonly position: number;
  readonly partitionkey: string;
  readonly bytes: string;
  readonly namespaceFingerprint?: string;
}

export type Batch = readonly (Delivery | Unreadable)[];

/**
 * Where a group has begun to read, kept with its effects. A journal may forget the checkpoint of a group that was away for
 * long, and would take it for a new one, which may begin wherever the log begins. And a store may be lost: the group
 * would go on behind events of which it has no effect.
 */
export interface Beginnings {
  /** The places that were added so far. */
  list(): Promise<ReadonlySet<string>>;
  /** Keeps places under the names that the journal gives them. */
  add(places: readonly string[]): Promise<void>;
}

/** The last event that a group has read in a place: where it stands in the log, and which one it is. */
export interface Landmark {
  readonly position: number;
  readonly eventId: string;
}

/**
 * How far a group has read, kept with its effects. A log that is deleted takes the group's checkpoint with it, and one
 * that is made anew in its place looks like one of which nothing is missing; it has other events, though.
 */
export interface Landmarks {
  /** The last landmark of each place that was kept. */
  list(): Promise<ReadonlyMap<string, Landmark>>;
  /** Keeps landmarks of places, by the names that the journal gives them; one that is behind the kept one changes nothing. */
  keep(landmarks: ReadonlyMap<string, Landmark>): Promise<void>;
}

export interface SubscribeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /** Called with at most this many deliveries, in their order; the next call comes after the promise settles. */
  readonly batchSizeMax: number;
  /**
   * Makes the effects of a batch. The journal moves the group's checkpoint when the promise resolves; when it
   * rejects, the same batch comes again after a pause.
   */
  onBatch(batch: Batch): Promise<void>;
  /**
   * Another member of the group may have read until now: called whenever this one has been given something to read,
   * before the first batch of it. When it rejects it is called again after a pause, and no batch comes before.
   */
  onAssigned?(): Promise<void>;
  /** Absent for a group of which nothing is to be missed. A place is added before any batch of it is given. */
  readonly beginnings?: Beginnings | undefined;
  /**
   * Absent for a group of which nothing is to be missed. A landmark never stands behind the checkpoint, and may be late;
   * a log that does not have it is a gap.
   */
  readonly landmarks?: Landmarks | undefined;
  /**
   * The subscription has ended by itself, because events are gone that the group has not seen. Where nobody listens
   * the gap is an unhandled rejection, which ends the process.
   */
  onGap?(gap: JournalGap): void;
}

export interface Subscription {
  /** True when the group has handled all that it has heard of; cheap enough to ask at every request. */
  isCaughtUp(): boolean;
  /** Resolves when the batch at work has settled; no other comes after it. Never to be awaited by that batch itself. */
  stop(): Promise<void>;
}

/** How far a group is: what lies between its checkpoint and the end of its topics. */
export interface Lag {
  readonly events: number;
  /** Age of the oldest event that waits, in seconds; 0 when none waits. */
  readonly seconds: number;
}

/**
 * The log that joins the services. At least once, ordered per source; a group reads each topic from its beginning.
 */
export interface Journal {
  /** Appends in order and resolves when all are durable. */
  append(topic: string, events: readonly JournalEvent[]): Promise<void>;
  /** One subscription per group and process; rejects with JournalGap when the group has missed events already. */
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** The stored events of a topic after a position, in order, at most `limit`. */
  replay(topic: string, afterPosition: number, limit: number): Promise<Batch>;
  lag(group: string, topics: readonly string[], now: Instant): Promise<Lag>;
  /** A number that rises whenever an event of these topics is appended, and stays while none is. */
  end(topics: readonly string[]): Promise<number>;
  /** Stops the subscriptions and waits for their batches. */
  close(): Promise<void>;
}
