import type { Documents } from './memory/documents.js';
import type { SharedLog } from './memory/log.js';
import type { ServiceName } from './serviceNames.js';

/** What outlives the services: their stores and the journal of one epoch. */
export interface Durable {
  readonly epoch: number;
  readonly documents: Readonly<Record<ServiceName, Documents>>;
  readonly shared: SharedLog;
  /** How far each source had come before the first event of this epoch. */
  readonly sequences: ReadonlyMap<string, number>;
}
