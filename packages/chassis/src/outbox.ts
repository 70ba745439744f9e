import { invariant, type Clock, type Id, type Identity } from '@holdfast/kernel';
import type { JournalEvent } from '@holdfast/journal';
import { EVENT_BYTES_MAX, parseEventData } from '@holdfast/schema';
import type { AggregateDocument, Publication } from './aggregate.js';

/** Events of one aggregate that may wait for the journal; beyond, commands are answered with `Busy`. */
export const PENDING_EVENTS_MAX = 200;

export interface OutboxDependencies {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly epoch: number;
}

/** The outbox part of the next document: what was pending and, behind it, what this change publishes. */
export function withPublications<State>(
  { clock, identity, epoch }: OutboxDependencies,
  id: Id,
  current: AggregateDocument<State> | undefined,
  publications: readonly Publication[],
): Pick<AggregateDocument<State>, 'sequence' | 'pending' | 'pendingSince'> {
  const sequence = current?.sequence ?? 0;
  const pending = current?.pending ?? [];
  const now = clock.now();
  const added = publications.map(({ type, partitionKey, data }, index): JournalEvent => {
    const valid = parseEventData(type, data);
    invariant(valid.ok, `${type} of ${id} breaks its own schema`);
    const number = sequence + index + 1;
    const event: JournalEvent = {
      specversion: '1.0',
      id: identity.event(id, number),
      source: id,
      type,
      time: now,
      datacontenttype: 'application/json',
      partitionkey: partitionKey,
      sequence: number,
      epoch,
      data,
    };
    invariant(
      JSON.stringify(event).length <= EVENT_BYTES_MAX,
      `${type} of ${id} is larger than ${EVENT_BYTES_MAX} bytes`,
    );
    return event;
  });
  const all = [...pending, ...added];
  if (all.length === 0) return { sequence, pending: all };
  return { sequence: sequence + added.length, pending: all, pendingSince: current?.pendingSince ?? now };
}

/** The document without the events that the journal has acknowledged. */
export function withoutAcknowledged<State>(
  document: AggregateDocument<State>,
  acknowledged: ReadonlySet<Id>,
): AggregateDocument<State> {
  const { pendingSince, ...rest } = document;
  const pending = document.pending.filter((event) => !acknowledged.has(event.id));
  return { ...rest, pending, ...(pending.length > 0 && pendingSince ? { pendingSince } : {}) };
}
