import type { Id } from '@holdfast/kernel';
import type { AggregateDocument } from '../aggregates/aggregate.js';

type Documents = readonly AggregateDocument<unknown>[];

/** What an instance has left to relay of a collection. */
interface Left {
  /** As this instance wrote them. */
  readonly documents: Documents;
  /** Those of which nobody knows how they stand, since relaying them met a fault; to be read before. */
  readonly inDoubt: readonly Id[];
}

/** The documents whose events this instance has left to relay, by collection. */
export interface OwnWrites {
  note(collection: string, documents: Documents): void;
  /** Gives some and forgets them; whoever cannot relay them doubts them. */
  take(collection: string, countMax: number): Left;
  /** Notes documents that may have been relayed; one that was noted since is known to stand so. */
  doubt(collection: string, ids: readonly Id[]): void;
  /** Forgets these, as they stand here or older. */
  forget(collection: string, documents: Documents): void;
  isEmpty(): boolean;
}

/** More are left to the look for what was left over, so that an absent journal does not fill the memory. */
const DOCUMENTS_MAX = 5_000;

interface Noted {
  readonly documents: Map<Id, AggregateDocument<unknown>>;
  readonly inDoubt: Set<Id>;
}

export function createOwnWrites(): OwnWrites {
  const noted = new Map<string, Noted>();
  function of(collection: string): Noted {
    const own: Noted = noted.get(collection) ?? { documents: new Map(), inDoubt: new Set() };
    noted.set(collection, own);
    return own;
  }
  const hasRoom = ({ documents, inDoubt }: Noted): boolean => documents.size + inDoubt.size < DOCUMENTS_MAX;
  return {
    note(collection, documents) {
      const own = of(collection);
      for (const document of documents) {
        own.inDoubt.delete(document.id);
        const known = own.documents.get(document.id);
        if (known ? known.version < document.version : hasRoom(own)) own.documents.set(document.id, document);
      }
    },
    take(collection, countMax) {
      const own = of(collection);
      const inDoubt = [...own.inDoubt].slice(0, countMax);
      const documents = [...own.documents.values()].slice(0, countMax - inDoubt.length);
      for (const id of inDoubt) own.inDoubt.delete(id);
      for (const { id } of documents) own.documents.delete(id);
      return { documents, inDoubt };
    },
    doubt(collection, ids) {
      const own = of(collection);
      for (const id of ids) if (!own.documents.has(id) && hasRoom(own)) own.inDoubt.add(id);
    },
    forget(collection, documents) {
      const own = of(collection);
      for (const { id, version } of documents) {
        own.inDoubt.delete(id);
        if ((own.documents.get(id)?.version ?? Infinity) <= version) own.documents.delete(id);
      }
    },
    isEmpty: () => [...noted.values()].every(({ documents, inDoubt }) => documents.size + inDoubt.size === 0),
  };
}
