import type { JournalEvent } from '../event.js';
import type { Batch } from '../journal.js';

/** The event of a source with this sequence; equal arguments give equal events. */
export const createEvent = (source: string, sequence: number, data: unknown = { sequence }): JournalEvent => ({
  specversion: '1.0',
  id: `${source}-${sequence}`,
  source,
  type: 'holdfast.conformance.thing-changed.v1',
  time: '2024-03-01T08:00:00.000Z',
  datacontenttype: 'application/json',
  partitionkey: source,
  sequence,
  epoch: 1,
  data,
});

/** The events of a source from 1, or from another sequence. */
export const createEvents = (source: string, count: number, first = 1): readonly JournalEvent[] =>
  Array.from({ length: count }, (_, at) => createEvent(source, first + at));

/** The names of a batch: the event's id, or the bytes of what is none. */
export const namesOf = (batch: Batch): readonly string[] =>
  batch.map((delivery) => ('event' in delivery ? delivery.event.id : delivery.bytes));
