import type { Id } from '@holdfast/kernel';

/** The documents whose events this instance has left to relay, by collection. */
export interface OwnWrites {
  note(collection: string, ids: readonly Id[]): void;
  /** Gives some and forgets them; whoever cannot relay them notes them again. */
  take(collection: string, countMax: number): readonly Id[];
  isEmpty(): boolean;
}

/** More are left to the look for what was left over, so that an absent journal does not fill the memory. */
const IDS_MAX = 20_000;

export function createOwnWrites(): OwnWrites {
  const noted = new Map<string, Set<Id>>();
  return {
    note(collection, ids) {
      const own = noted.get(collection) ?? new Set();
      noted.set(collection, own);
      for (const id of ids) if (own.size < IDS_MAX) own.add(id);
    },
    take(collection, countMax) {
      const own = noted.get(collection);
      const ids = [...(own ?? [])].slice(0, countMax);
      for (const id of ids) own?.delete(id);
      return ids;
    },
    isEmpty: () => [...noted.values()].every(({ size }) => size === 0),
  };
}
