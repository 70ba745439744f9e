import { createHash } from 'node:crypto';
import type { Document } from '@holdfast/store';
import { z } from 'zod';

/** Rises when an older release could not read an archive any more. */
export const ARCHIVE_FORMAT = 1;

/** The first line: which installation this is, and when it was as it is here. It holds the installation's secret. */
const headerForm = z.object({
  format: z.number().int().min(1),
  release: z.string(),
  madeAt: z.string(),
  namespace: z.uuid(),
  epoch: z.number().int().min(1),
  timeZone: z.string(),
  isDemo: z.boolean(),
  isDemoLoaded: z.boolean(),
  services: z.array(z.string()),
});
export type ArchiveHeader = z.output<typeof headerForm>;

const placeForm = { service: z.string(), collection: z.string() };
const collectionForm = z.object({ ...placeForm, form: z.number().int() });
/** Which collection the documents behind this line belong to, and the form of its documents. */
export type ArchivedCollection = z.output<typeof collectionForm>;

const sumForm = z.object({ ...placeForm, count: z.number().int().min(0), sha256: z.string() });
/** How many documents of a collection there are, and the fingerprint of their lines. */
export type CollectionSum = z.output<typeof sumForm>;

const endForm = z.object({ sha256: z.string() });
const documentForm = z.looseObject({ id: z.string().min(1), version: z.number().int().min(1) });

/** The lines of an archive, in their order: header, then for each collection its documents and their sum, then the end. */
export const lineForm = z.union([
  z.strictObject({ document: documentForm }),
  z.strictObject({ sum: sumForm }),
  z.strictObject({ collection: collectionForm }),
  z.strictObject({ archive: headerForm }),
  z.strictObject({ end: endForm }),
]);
export type ArchiveLine = z.output<typeof lineForm>;

/** Enough of a header to know a newer one, whose other parts nobody can know here. */
export const anyHeaderForm = z.object({ archive: z.object({ format: z.number().int().min(1) }) });

/** The text of a line. A document's own id and version come first, as not every store keeps their place. */
export const toDocumentLine = ({ id, version, ...rest }: Document): string =>
  `${JSON.stringify({ document: { id, version, ...rest } })}\n`;

/** Gathers the count and the fingerprint of lines. */
export interface LineSum {
  add(line: string | Buffer): void;
  readonly count: number;
  /** To be asked once, at the end. */
  digest(): string;
}

export function createLineSum(): LineSum {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add(line) {
      hash.update(line);
      count += 1;
    },
    get count() {
      return count;
    },
    digest: () => hash.digest('hex'),
  };
}
