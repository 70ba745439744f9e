import type { Clock, Id, Identity, Instant } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { LRUCache } from 'lru-cache';
import type { Purpose, Viewer } from '../identity/viewer.js';

/** That somebody read personal data of somebody else; kept by the service that owns the data. */
export interface ReadingDocument extends Document {
  /** Whose data. */
  readonly personId: Id;
  /** Which field of the graph. */
  readonly field: string;
  /** Who read, as whoever vouches for viewers names them. */
  readonly by: string;
  readonly purpose: Purpose | null;
  /** The first time within that hour. */
  readonly readAt: Instant;
}

export const readingCollection = defineCollection<ReadingDocument>({
  name: 'readings',
  version: 1,
  indexes: [{ name: 'person', fields: ['personId', 'readAt'] }],
});

const HOUR_LENGTH = 'YYYY-MM-DDTHH'.length;

/** Keeps that something was read. It resolves when that is stored, so that nothing is shown of which nobody would hear. */
export type RecordReading = (viewer: Viewer, personId: Id, field: string) => Promise<void>;

const KEPT_MAX = 10_000;

/** One entry an hour for each reader, field and purpose, so that a page that is loaded again and again fills no disk. */
export function createReadings(places: { store: Store; clock: Clock; identity: Identity }): RecordReading {
  const { store, clock, identity } = places;
  const kept = new LRUCache<Id, true>({ max: KEPT_MAX });
  return async ({ subject: by, purpose = null }, personId, field) => {
    const readAt = clock.now();
    const id = identity.of('reading', personId, field, by, purpose ?? '', readAt.slice(0, HOUR_LENGTH));
    if (kept.has(id)) return;
    await store.insert(readingCollection, { id, version: 1, personId, field, by, purpose, readAt });
    kept.set(id, true);
  };
}
