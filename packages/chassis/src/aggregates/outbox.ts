import { ok, refuse, sentence, type Clock, type Id, type Identity, type Result } from '@holdfast/kernel';
import type { JournalEvent } from '@holdfast/journal';
import { EVENT_BYTES_MAX, parseEventData } from '@holdfast/schema';
import type { AggregateDocument, Publication } from './aggregate.js';
import { beyondLimit, busy, type BeyondLimit, type NotTaken } from './busy.js';

/** Events of one aggregate that may wait for the journal; beyond, commands are answered with `Busy`. */
export const PENDING_EVENTS_MAX = 200;

export interface OutboxDependencies {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly epoch: number;
}

const RETRY_AFTER_MS = 1000;

type Outbox<State> = Pick<AggregateDocument<State>, 'sequence' | 'pending' | 'pendingSince'>;

/** Why an event cannot be published: it breaks its own schema or is too long. Both are refused before the write. */
function findFlaw(event: JournalEvent, type: Publication['type']): BeyondLimit | undefined {
  const { source } = event;
  if (!parseEventData(type, event.data).ok) return beyondLimit(sentence('EVENT_MALFORMED', { type, source }));
  const text = JSON.stringify(event);
  // A unit of UTF-16 takes at most three bytes, so that few texts have to be measured.
  const isTooLong = text.length > EVENT_BYTES_MAX / 3 && Buffer.byteLength(text) > EVENT_BYTES_MAX;
  if (!isTooLong) return undefined;
  return beyondLimit(sentence('EVENT_TOO_LARGE', { type, source, bytesMax: EVENT_BYTES_MAX }));
}

/**
 * The outbox part of the next document: what was pending and, behind it, what this change publishes. Refused when an
 * event cannot be published or when more would wait for the journal than may.
 */
export function withPublications<State>(
  { clock, identity, epoch }: OutboxDependencies,
  id: Id,
  current: AggregateDocument<State> | undefined,
  publications: readonly Publication[],
): Result<Outbox<State>, NotTaken> {
  const sequence = current?.sequence ?? 0;
  const pending = current?.pending ?? [];
  const now = clock.now();
  const added: JournalEvent[] = [];
  for (const [index, { type, partitionKey, data }] of publications.entries()) {
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
    const flaw = findFlaw(event, type);
    if (flaw) return refuse(flaw);
    added.push(event);
  }
  const all = [...pending, ...added];
  if (all.length === 0) return ok({ sequence, pending: all });
  if (added.length > PENDING_EVENTS_MAX)
    return refuse(beyondLimit(sentence('EVENTS_TOO_MANY', { id, eventsMax: PENDING_EVENTS_MAX })));
  if (added.length > 0 && all.length > PENDING_EVENTS_MAX)
    return refuse(busy(sentence('THING_BEHIND'), RETRY_AFTER_MS));
  return ok({ sequence: sequence + added.length, pending: all, pendingSince: current?.pendingSince ?? now });
}

/** The document without the events that the journal has acknowledged. */
export function withoutAcknowledged<State>(
  document: AggregateDocument<State>,
  acknowledged: ReadonlySet<Id>,
): AggregateDocument<State> {
  const pending = document.pending.filter((event) => !acknowledged.has(event.id));
  if (pending.length > 0) return { ...document, pending };
  const { pendingSince, ...rest } = document;
  return { ...rest, pending };
}
