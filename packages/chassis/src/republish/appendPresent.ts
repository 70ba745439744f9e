import { invariant, type Id } from '@holdfast/kernel';
import type { Store, Write, WriteOutcome } from '@holdfast/store';
import type { AggregateDocument } from '../aggregates/aggregate.js';
import { withPublications, type OutboxDependencies } from '../aggregates/outbox.js';
import type { Logger } from '../process/logger.js';
import type { Relay } from '../relay/relay.js';
import type { PublishedCollection } from './publishedCollection.js';

/** Events of one aggregate that are appended by one write; what stands in so many is told as a whole. */
export const PUBLICATIONS_PER_WRITE = 20;

export interface AppendParts extends OutboxDependencies {
  readonly store: Store;
  readonly logger: Logger;
  readonly notePending: Relay['notePending'];
}

type Stored = AggregateDocument<unknown>;

/** `waits`: there is room once the relay has been there. `undefined`: nothing is to be written. */
type Next = Stored | 'waits' | undefined;

const ATTEMPTS_MAX = 50;

/** Tells why an aggregate is left out: it has reached a limit of its own, and repeating would keep the job for ever. */
function leaveOut({ logger }: AppendParts, { collection }: PublishedCollection, id: Id, why: string): undefined {
  logger.error({ collection: collection.name, id }, `an aggregate is not republished: ${why}`);
}

/** The next form of a document: the events of its present state behind whatever waits there. */
function formNext(parts: AppendParts, published: PublishedCollection, current: Stored, start: number): Next {
  const present = published.present(current.id, current.state).slice(start, start + PUBLICATIONS_PER_WRITE);
  if (present.length === 0) return undefined;
  const outbox = withPublications(parts, current.id, current, present);
  if (outbox.ok) return { ...current, ...outbox.value, version: current.version + 1 };
  if (outbox.refusal.type === 'Busy') return 'waits';
  return leaveOut(parts, published, current.id, outbox.refusal.message);
}

/** What a write in vain leaves to do: again, when somebody else wrote; later, when the relay makes room; or nothing. */
function judgeOutcome(
  parts: AppendParts,
  published: PublishedCollection,
  current: Stored,
  outcome: WriteOutcome | undefined,
): 'again' | 'waits' | undefined {
  if (outcome === 'conflict') return 'again';
  if (outcome !== 'tooLarge') return undefined;
  return current.pending.length > 0
    ? 'waits'
    : leaveOut(parts, published, current.id, 'the document has no room for its events');
}

/** Forms and writes what can be written now, up to the first document that has to wait. */
async function writeOnce(
  parts: AppendParts,
  published: PublishedCollection,
  documents: readonly Stored[],
  start: number,
): Promise<{ readonly again: readonly Id[]; readonly waiting: readonly Id[] }> {
  const { store, notePending } = parts;
  const formed = documents.map((current) => ({ current, next: formNext(parts, published, current, start) }));
  const firstWaiting = formed.findIndex(({ next }) => next === 'waits');
  const reached = firstWaiting < 0 ? formed : formed.slice(0, firstWaiting);
  const toWrite = reached.flatMap(({ current, next }) => (typeof next === 'object' ? [{ current, next }] : []));
  const writes = toWrite.map(({ current, next }): Write<Stored> => {
    const { collection } = published;
    return { kind: 'replace', collection, document: next, expectedVersion: current.version };
  });
  const outcomes = writes.length > 0 ? await store.writeMany(writes) : [];
  const written = toWrite.flatMap(({ next }, at) => (outcomes[at] === 'written' ? [next] : []));
  if (written.length > 0) notePending(published.collection.name, written);
  const judged = toWrite.map(({ current }, at) => ({
    id: current.id,
    verdict: judgeOutcome(parts, published, current, outcomes[at]),
  }));
  const listed = (verdict: 'again' | 'waits'): readonly Id[] =>
    judged.flatMap((each) => (each.verdict === verdict ? [each.id] : []));
  const behind = firstWaiting < 0 ? [] : documents.slice(firstWaiting).map(({ id }) => id);
  return { again: listed('again'), waiting: [...listed('waits'), ...behind] };
}

/**
 * Appends the events of the present state of these documents, from the one at `start` on, to their outboxes.
 * @returns those that have to wait for the relay; nothing was appended to them.
 */
export async function appendPresent(
  parts: AppendParts,
  published: PublishedCollection,
  documents: readonly Stored[],
  start: number,
): Promise<ReadonlySet<Id>> {
  const waiting = new Set<Id>();
  let open = documents;
  for (let attempt = 1; open.length > 0; attempt++) {
    invariant(attempt <= ATTEMPTS_MAX, `${published.collection.name}: ${open.length} documents stayed contended`);
    const turn = await writeOnce(parts, published, open, start);
    turn.waiting.forEach((id) => waiting.add(id));
    open = turn.again.length > 0 ? await parts.store.getMany(published.collection, turn.again) : [];
  }
  return waiting;
}
