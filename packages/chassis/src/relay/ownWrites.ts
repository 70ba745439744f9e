import type { Id } from '@holdfast/kernel';
import type { AggregateDocument } from '../aggregates/aggregate.js';

type Documents = readonly AggregateDocument<unknown>[];

/** The documents whose events this instance has left to relay, as it wrote them, by collection. */
export interface OwnWrites {
  note(collection: string, documents: Documents): void;
  /** Gives some and forgets them; whoever cannot relay them notes them again. */
  take(collection: string, countMax: number): Documents;
  /** Forgets these, as they stand here or older. */
  forget(collection: string, documents: Documents): void;
  isEmpty(): boolean;
}

/** More are left to the look for what was left over, so that an absent journal does not fill the memory. */
const DOCUMENTS_MAX = 5_000;

export function createOwnWrites(): OwnWrites {
  const noted = new Map<string, Map<Id, AggregateDocument<unknown>>>();
  return {
    note(collection, documents) {
      const own = noted.get(collection) ?? new Map<Id, AggregateDocument<unknown>>();
      noted.set(collection, own);
      for (const document of documents) {
        const known = own.get(document.id);
        if (known ? known.version < document.version : own.size < DOCUMENTS_MAX) own.set(document.id, document);
      }
    },
    take(collection, countMax) {
      const own = noted.get(collection);
      const documents = [...(own?.values() ?? [])].slice(0, countMax);
      for (const { id } of documents) own?.delete(id);
      return documents;
    },
    forget(collection, documents) {
      const own = noted.get(collection);
      if (!own || own.size === 0) return;
      for (const { id, version } of documents) if ((own.get(id)?.version ?? Infinity) <= version) own.delete(id);
    },
    isEmpty: () => [...noted.values()].every(({ size }) => size === 0),
  };
}
