import type { JournalEvent } from '@holdfast/journal';
import type { EventType } from '@holdfast/schema';
import { identity, startedAt } from './counter.js';

export const TYPE = 'holdfast.outcomes.study-defined.v1' satisfies EventType;

/** An event of the catalog for the specs of those who read; its key says how a handler is to take it. */
export const studyDefined = (source: string, sequence: number, key = 'fine'): JournalEvent => ({
  specversion: '1.0',
  id: identity.event(source, sequence),
  source,
  type: TYPE,
  time: startedAt,
  datacontenttype: 'application/json',
  partitionkey: source,
  sequence,
  epoch: 1,
  data: { studyId: source, key, metricId: source, design: 'RANDOMIZED' },
});
