import type { ArchivedCollection, ArchiveHeader, CollectionSum } from './archiveLine.js';
import { ArchiveRefused } from './archiveRefused.js';
import { readArchive } from './readArchive.js';

/** An archive that was read to its end: it is whole, and says the truth about itself. */
export interface InspectedArchive {
  readonly file: string;
  readonly header: ArchiveHeader;
  readonly collections: readonly ArchivedCollection[];
  readonly sums: readonly CollectionSum[];
  readonly documents: number;
  /** Tells this archive from every other. */
  readonly sha256: string;
}

/** Reads all of an archive without keeping it. Throws ArchiveRefused. */
export async function inspectArchive(file: string, onDocument: () => void): Promise<InspectedArchive> {
  let header: ArchiveHeader | undefined;
  let sha256 = '';
  let documents = 0;
  const collections: ArchivedCollection[] = [];
  const sums: CollectionSum[] = [];
  for await (const part of readArchive(file)) {
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'collection') collections.push(part.collection);
    if (part.kind === 'sum') sums.push(part.sum);
    if (part.kind === 'end') sha256 = part.sha256;
    if (part.kind !== 'document') continue;
    documents += 1;
    onDocument();
  }
  if (!header) throw new ArchiveRefused({ kind: 'noArchive', file });
  return { file, header, collections, sums, documents, sha256 };
}
