import { invariant, type Id } from '@holdfast/kernel';
import {
  DOCUMENT_BYTES_MAX,
  type CollectionDefinition,
  type Document,
  type Store,
  type Write,
  type WriteManyOptions,
} from '@holdfast/store';
import { LimitReached } from './busy.js';

/** A document without the version that the store's guard needs. */
export type Body<Doc extends Document> = Omit<Doc, 'version'>;

const ATTEMPTS_MAX = 50;

/**
 * Changes documents under their guard: reads them, asks `change` for the next form (undefined leaves one alone) and
 * writes; what somebody else changed meanwhile is read and asked again. `change` must be pure. Throws LimitReached,
 * with the others written, when a document would become too large.
 * @returns the documents that were written.
 */
export async function changeMany<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
  ids: readonly Id[],
  change: (id: Id, current: Doc | undefined) => Body<Doc> | undefined,
  options: WriteManyOptions = {},
): Promise<ReadonlyMap<Id, Doc>> {
  const written = new Map<Id, Doc>();
  let open: readonly Id[] = [...new Set(ids)];
  for (let attempt = 1; open.length > 0; attempt++) {
    invariant(attempt <= ATTEMPTS_MAX, `${collection.name}: ${open.length} documents stayed contended`);
    const current = new Map((await store.getMany(collection, open)).map((document) => [document.id, document]));
    const writes = open.flatMap((id) => toWrite(collection, current.get(id), change(id, current.get(id))));
    const outcomes = await store.writeMany(writes, options);
    const tooLarge = writes.find((_, index) => outcomes[index] === 'tooLarge');
    if (tooLarge)
      throw new LimitReached(
        `${tooLarge.document.id} of ${collection.name} would become larger than ${DOCUMENT_BYTES_MAX} bytes`,
      );
    open = writes.flatMap((write, index) => {
      if (outcomes[index] === 'conflict') return [write.document.id];
      written.set(write.document.id, write.document);
      return [];
    });
  }
  return written;
}

function toWrite<Doc extends Document>(
  collection: CollectionDefinition<Doc>,
  current: Doc | undefined,
  next: Body<Doc> | undefined,
): readonly Write<Doc>[] {
  if (!next) return [];
  const expectedVersion = current?.version ?? 0;
  // Body<Doc> is Doc without its version; the compiler cannot see that adding the version makes it a Doc again.
  const document = { ...next, version: expectedVersion + 1 } as unknown as Doc;
  return current
    ? [{ kind: 'replace', collection, document, expectedVersion }]
    : [{ kind: 'insert', collection, document }];
}
