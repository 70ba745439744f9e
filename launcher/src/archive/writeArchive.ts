import { createWriteStream, existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { flushFolder } from '../flushFolder.js';
import { createLineSum, toDocumentLine, type ArchiveHeader, type ArchiveLine, type LineSum } from './archiveLine.js';
import { listPages, type ArchivedStore } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';
import { codeOf } from '../codeOf.js';

/** What is archived, and who is told. */
export interface ArchiveContents {
  readonly header: ArchiveHeader;
  readonly stores: readonly ArchivedStore[];
  /** Called after each page with the number of its documents, before the next one is read. */
  onPage(documents: number): Promise<void>;
}

const toLine = (line: Exclude<ArchiveLine, { document: unknown }>): string => `${JSON.stringify(line)}\n`;

/** The texts of an archive without its end; each goes into the sum of all. */
async function* listTexts({ header, stores, onPage }: ArchiveContents, whole: LineSum): AsyncGenerator<string> {
  const told = (text: string): string => {
    whole.add(text);
    return text;
  };
  yield told(toLine({ archive: header }));
  for (const { service, collections, store } of stores)
    for (const collection of collections) {
      const { name, version: form } = collection;
      const sum = createLineSum();
      yield told(toLine({ collection: { service, collection: name, form } }));
      for await (const page of listPages(store, collection)) {
        const lines = page.map(toDocumentLine);
        lines.forEach((line) => sum.add(line));
        yield told(lines.join(''));
        await onPage(page.length);
      }
      yield told(toLine({ sum: { service, collection: name, count: sum.count, sha256: sum.digest() } }));
    }
}

async function* listAllTexts(contents: ArchiveContents): AsyncGenerator<string> {
  const whole = createLineSum();
  yield* listTexts(contents, whole);
  yield toLine({ end: { sha256: whole.digest() } });
}

/** Gives a file that is whole its name, unless another has been made under it meanwhile. */
async function giveName(part: string, file: string): Promise<void> {
  try {
    await link(part, file);
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST' || existsSync(file)) throw new ArchiveRefused({ kind: 'fileThere', file });
    // Some disks and shares know no second name of a file.
    await rename(part, file);
  }
  await rm(part, { force: true });
}

/**
 * Writes an archive to a file that only its owner may read. It stands beside under another name until it is whole and on
 * the disk, and `isGood` has agreed; else nothing is left.
 */
export async function writeArchive(
  file: string,
  contents: ArchiveContents,
  isGood: () => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  // A file of this name may be readable to others, or a link to elsewhere.
  await rm(part, { force: true });
  try {
    const output = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(Readable.from(listAllTexts(contents)), createGzip(), output);
    await isGood();
    await giveName(part, file);
    flushFolder(dirname(file));
  } catch (fault) {
    await rm(part, { force: true });
    throw fault;
  }
}
