import type { ServiceModule } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Journal, JournalEvent } from '@holdfast/journal';
import type { CollectionDefinition, Document, Store, Write, WriteOutcome } from '@holdfast/store';
import type { OnReplace } from './memory/documents.js';

/** What the coming release knows and the present one has not heard of: an optional field, as a minor form may add. */
const FIELD = 'knownToTheNewerRelease';

/** A document that an instance of the coming release has written, and those of its waiting events that it has made. */
export interface NewerWrite {
  readonly collection: string;
  readonly id: Id;
  readonly events: readonly Id[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const addTo = (value: unknown): unknown => (isObject(value) ? { ...value, [FIELD]: true } : value);

const addToEvent = (event: JournalEvent): JournalEvent => ({ ...event, data: addTo(event.data) });

/** The state of an aggregate, or the whole of another document. */
const findFacts = (document: Document): object => {
  const state: unknown = Reflect.get(document, 'state');
  return isObject(state) ? state : document;
};

/** The events that an aggregate has yet to publish. */
const findWaiting = (document: Document): readonly JournalEvent[] | undefined =>
  // Only aggregates have a field of this name.
  Reflect.get(document, 'pending') as readonly JournalEvent[] | undefined;

/** What is to stand in the place of a document, with the field where that had it. */
export function keepNewerField<Doc extends Document>(before: Document, next: Doc & { readonly state: object }): Doc {
  return FIELD in findFacts(before) ? { ...next, state: addTo(next.state) } : next;
}

export const hasNewerField = (document: Document): boolean => FIELD in findFacts(document);

export const isOfNewerForm = ({ data }: JournalEvent): boolean => isObject(data) && FIELD in data;

/** The store as an instance of the coming release writes it: each of its documents and of its events has the field. */
function toNewerStore(store: Store, onWritten: (write: NewerWrite) => void): Store {
  const made = new Set<Id>();

  function toNewer<Doc extends Document>(document: Doc, isNew: boolean): Doc {
    const waiting = findWaiting(document);
    // All that waits in a new document is its writer's own.
    if (isNew) for (const { id } of waiting ?? []) made.add(id);
    const pending = waiting?.map((event) => (made.has(event.id) ? addToEvent(event) : event));
    const facts = findFacts(document);
    const withField = facts === document ? addTo(document) : { ...document, state: addTo(facts) };
    // It is the same document with one field more.
    return { ...(withField as Doc), ...(pending ? { pending } : {}) };
  }

  function report({ name }: Pick<CollectionDefinition, 'name'>, document: Document, outcome: WriteOutcome | undefined) {
    if (outcome !== 'written') return;
    const events = (findWaiting(document) ?? []).map(({ id }) => id).filter((id) => made.has(id));
    onWritten({ collection: name, id: document.id, events });
  }

  return {
    ...store,
    async insert(collection, document) {
      const outcome = await store.insert(collection, toNewer(document, true));
      report(collection, document, outcome);
      return outcome;
    },
    async replace(collection, document, expectedVersion) {
      const outcome = await store.replace(collection, toNewer(document, false), expectedVersion);
      report(collection, document, outcome);
      return outcome;
    },
    async writeMany(writes, options) {
      const toNewerWrite = (write: Write): Write => ({
        ...write,
        document: toNewer(write.document, write.kind === 'insert'),
      });
      const outcomes = await store.writeMany(writes.map(toNewerWrite), options);
      writes.forEach(({ collection, document }, at) => report(collection, document, outcomes[at]));
      return outcomes;
    },
  };
}

/** The journal as an instance of the coming release writes it. */
const toNewerJournal = (journal: Journal): Journal => ({
  ...journal,
  append: (topic, events) => journal.append(topic, events.map(addToEvent)),
});

/** A service as the coming release has it; whoever wants to knows what it has written. */
export const toNewerModule = (
  module: ServiceModule,
  onWritten: (write: NewerWrite) => void = () => undefined,
): ServiceModule => ({
  ...module,
  create: ({ store, journal, ...others }) =>
    module.create({ ...others, store: toNewerStore(store, onWritten), journal: toNewerJournal(journal) }),
});

/**
 * What is summed up from other documents is summed up anew by whoever writes it: a release leaves out the sums that it
 * does not know, rather than keep some that are no longer true.
 */
export const SUMS: readonly string[] = ['studyLeaves', 'studyNodes'];

/** Reports a document that lost the field to a writer that does not know it. */
export const watchNewerField =
  (report: (mistake: string) => void): OnReplace =>
  (collection, before, after) => {
    if (!SUMS.includes(collection) && hasNewerField(before) && !hasNewerField(after))
      report(`${collection} ${before.id} lost what a newer release had written.`);
  };
