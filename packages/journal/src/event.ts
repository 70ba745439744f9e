import type { Id, Instant } from '@holdfast/kernel';

/**
 * An event as the journal carries it: CloudEvents 1.0 with the extensions `sequence`, `epoch` and `partitionkey`.
 * `source` is the aggregate's id: order is promised per source, and readers de-duplicate by (`source`, `epoch`, `id`).
 */
export interface JournalEvent<Type extends string = string, Data = unknown> {
  readonly specversion: '1.0';
  readonly id: Id;
  readonly source: Id;
  readonly type: Type;
  readonly time: Instant;
  readonly datacontenttype: 'application/json';
  /** The person for everything about a person, else the thing's own id. */
  readonly partitionkey: Id;
  /** Counts the events of the source from 1, without gaps. */
  readonly sequence: number;
  /** Raised by every restore; (epoch, sequence) orders the events of a source. */
  readonly epoch: number;
  readonly data: Data;
}
