import { defineCollection } from '../collection.js';
import type { Document } from '../document.js';
import type { Write } from '../store.js';

/** What the suite keeps: every index field may be absent. */
export interface Thing extends Document {
  readonly state: {
    readonly group?: string;
    readonly rank?: number;
    readonly name?: string | null;
    readonly key?: string | null;
    readonly isOpen?: boolean;
    readonly note?: string;
  };
}

export const things = defineCollection<Thing>({
  name: 'conformanceThings',
  version: 1,
  indexes: [
    { name: 'byGroup', fields: ['state.group', 'state.rank'] },
    { name: 'byRank', fields: ['state.rank'] },
    { name: 'byName', fields: ['state.name'] },
    { name: 'byOpen', fields: ['state.isOpen'] },
    { name: 'byKey', fields: ['state.key'], unique: true },
  ],
});

/** A second collection, so that ids and keys of one are seen not to touch the other. */
export const otherThings = defineCollection<Thing>({
  name: 'conformanceOtherThings',
  version: 1,
  indexes: [{ name: 'byKey', fields: ['state.key'], unique: true }],
});

/** A thing as it is inserted. */
export const createThing = (id: string, state: Thing['state'] = {}): Thing => ({ id, version: 1, state });

export const toInsert = (document: Thing): Write<Thing> => ({ kind: 'insert', collection: things, document });

/** The replace of a thing by the same with another state. */
export const toReplace = (thing: Thing, state: Thing['state']): Write<Thing> => ({
  kind: 'replace',
  collection: things,
  document: { ...thing, version: thing.version + 1, state },
  expectedVersion: thing.version,
});
