import type { Journal, JournalEvent } from '@holdfast/journal';
import type { Document, Store, Write } from '@holdfast/store';
import type { OnReplace } from './memory/documents.js';

/** What the coming release knows and the present one has not heard of: an optional field, as a minor form may add. */
const FIELD = 'knownToTheNewerRelease';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The state of an aggregate, or the whole of another document. */
const findFacts = (document: Document): object => {
  const state: unknown = Reflect.get(document, 'state');
  return isObject(state) ? state : document;
};

function addField<Doc extends Document>(document: Doc): Doc {
  const facts = findFacts(document);
  return facts === document ? { ...document, [FIELD]: true } : { ...document, state: { ...facts, [FIELD]: true } };
}

const addToWrite = (write: Write): Write => ({ ...write, document: addField(write.document) });

/** The store as an instance of the coming release writes it: each of its documents has the field. */
export const toNewerStore = (store: Store): Store => ({
  ...store,
  insert: (collection, document) => store.insert(collection, addField(document)),
  replace: (collection, document, expectedVersion) => store.replace(collection, addField(document), expectedVersion),
  writeMany: (writes, options) => store.writeMany(writes.map(addToWrite), options),
});

const addToEvent = (event: JournalEvent): JournalEvent =>
  isObject(event.data) ? { ...event, data: { ...event.data, [FIELD]: true } } : event;

/** The journal as an instance of the coming release writes it. */
export const toNewerJournal = (journal: Journal): Journal => ({
  ...journal,
  append: (topic, events) => journal.append(topic, events.map(addToEvent)),
});

/**
 * What is summed up from other documents is summed up anew by whoever writes it: a release leaves out the sums that it
 * does not know, rather than keep some that are no longer true.
 */
const SUMS: readonly string[] = ['studyLeaves', 'studyNodes'];

/** Reports a document that lost the field to a writer that does not know it. */
export const watchNewerField =
  (report: (mistake: string) => void): OnReplace =>
  (collection, before, after) => {
    if (!SUMS.includes(collection) && FIELD in findFacts(before) && !(FIELD in findFacts(after)))
      report(`${collection} ${before.id} lost what a newer release had written.`);
  };
