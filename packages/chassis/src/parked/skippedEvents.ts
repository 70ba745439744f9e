import type { Instant } from '@holdfast/kernel';
import type { JournalEvent } from '@holdfast/journal';
import { defineCollection, type Document } from '@holdfast/store';

/** A parked event that somebody decided to leave without effect, kept with the reason and the name for whoever audits. */
export interface SkippedEventDocument extends Document {
  readonly source: string;
  readonly topic: string;
  readonly position: number;
  readonly event: JournalEvent | null;
  /** The event as JSON text, where no store would keep it as it is. */
  readonly text?: string;
  readonly bytes: string | null;
  /** Why the event could not be handled. */
  readonly parkedBecause: string;
  readonly parkedAt: Instant;
  /** Why it is left without effect. */
  readonly reason: string;
  readonly by: string;
  readonly requestId: string;
  readonly skippedAt: Instant;
}

export const skippedEventCollection = defineCollection<SkippedEventDocument>({
  name: 'skippedEvents',
  version: 1,
  indexes: [],
});
