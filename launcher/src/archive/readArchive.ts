import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Document } from '@holdfast/store';
import {
  ARCHIVE_FORMAT,
  anyHeaderForm,
  createLineSum,
  lineForm,
  type ArchivedCollection,
  type ArchiveHeader,
  type ArchiveLine,
  type CollectionSum,
  type LineSum,
} from './archiveLine.js';
import { ArchiveRefused, type ArchiveRefusal } from './archiveRefused.js';
import { codeOf } from '../codeOf.js';
import { splitLines } from './splitLines.js';

/** What an archive holds, in its order; each part has been checked against the sums before it is given. */
export type ArchivePart =
  | { readonly kind: 'header'; readonly header: ArchiveHeader }
  | { readonly kind: 'collection'; readonly collection: ArchivedCollection }
  | { readonly kind: 'document'; readonly collection: ArchivedCollection; readonly document: Document }
  | { readonly kind: 'sum'; readonly sum: CollectionSum }
  /** The fingerprint of the whole archive. Nothing is to be trusted before it has come. */
  | { readonly kind: 'end'; readonly sha256: string };

/** More than all services have together; an archive that lists more is none of ours. */
const COLLECTIONS_MAX = 1_000;

type Grammar = 'header' | 'collection' | 'document' | 'nothing';

/** What the file system and the decompressor say, in words of an archive. */
function toRefusal(file: string, line: number, fault: unknown): ArchiveRefusal {
  const code = codeOf(fault);
  if (code === 'ENOENT') return { kind: 'fileMissing', file };
  if (code === 'Z_BUF_ERROR') return { kind: 'cutOff', file };
  if (code.startsWith('Z_')) return line === 0 ? { kind: 'noArchive', file } : { kind: 'damaged', file, line };
  return { kind: 'fileUnreadable', file, code };
}

async function* unpack(file: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on('error', (fault) => unpacked.destroy(fault));
  packed.pipe(unpacked);
  try {
    // A decompressor gives bytes, whatever the type of a stream says.
    for await (const chunk of unpacked) yield chunk as Buffer;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads line after line by the grammar of an archive. */
class ArchiveReader {
  line = 0;
  private expected: Grammar = 'header';
  private collection: ArchivedCollection | undefined;
  private collections = 0;
  private readonly whole: LineSum = createLineSum();
  private sum: LineSum = createLineSum();

  constructor(private readonly file: string) {}

  isWhole(): boolean {
    return this.expected === 'nothing';
  }

  read(text: Buffer): ArchivePart {
    this.line += 1;
    const value = parseJson(text);
    if (this.expected === 'header') this.requireKnownFormat(value);
    const parsed = lineForm.safeParse(value);
    if (!parsed.success) throw this.refuseLine();
    const part = this.toPart(parsed.data, text);
    if (part.kind !== 'end') this.whole.add(text);
    return part;
  }

  private requireKnownFormat(value: unknown): void {
    const { file } = this;
    const header = anyHeaderForm.safeParse(value);
    if (!header.success) throw new ArchiveRefused({ kind: 'noArchive', file });
    const { format } = header.data.archive;
    if (format > ARCHIVE_FORMAT) throw new ArchiveRefused({ kind: 'newerFormat', file, format, known: ARCHIVE_FORMAT });
  }

  private refuseLine(): ArchiveRefused {
    return new ArchiveRefused({ kind: 'damaged', file: this.file, line: this.line });
  }

  private require(expected: Grammar): void {
    if (this.expected !== expected) throw this.refuseLine();
  }

  private toPart(line: ArchiveLine, text: Buffer): ArchivePart {
    if ('document' in line) return this.readDocument(line.document, text);
    if ('sum' in line) return this.readSum(line.sum);
    if ('collection' in line) {
      this.require('collection');
      this.collections += 1;
      if (this.collections > COLLECTIONS_MAX) throw this.refuseLine();
      this.expected = 'document';
      this.collection = line.collection;
      this.sum = createLineSum();
      return { kind: 'collection', collection: line.collection };
    }
    if ('archive' in line) {
      this.require('header');
      this.expected = 'collection';
      return { kind: 'header', header: line.archive };
    }
    this.require('collection');
    this.expected = 'nothing';
    if (this.whole.digest() !== line.end.sha256) throw this.refuseLine();
    return { kind: 'end', sha256: line.end.sha256 };
  }

  private readDocument(document: Document, text: Buffer): ArchivePart {
    this.require('document');
    if (!this.collection) throw this.refuseLine();
    this.sum.add(text);
    return { kind: 'document', collection: this.collection, document };
  }

  private readSum(sum: CollectionSum): ArchivePart {
    this.require('document');
    this.expected = 'collection';
    const { service, collection } = sum;
    const isRight =
      service === this.collection?.service &&
      collection === this.collection.collection &&
      sum.count === this.sum.count &&
      sum.sha256 === this.sum.digest();
    if (!isRight) throw new ArchiveRefused({ kind: 'wrongHash', file: this.file, service, collection });
    return { kind: 'sum', sum };
  }
}

/** Reads an archive part by part, in memory that does not grow with it. Throws ArchiveRefused for what is none, or none any more. */
export async function* readArchive(file: string): AsyncGenerator<ArchivePart, void, undefined> {
  const reader = new ArchiveReader(file);
  const lines = splitLines(unpack(file));
  try {
    for (;;) {
      const next = await lines.next().catch((fault: unknown) => {
        throw new ArchiveRefused(toRefusal(file, reader.line, fault));
      });
      if (next.done) break;
      yield reader.read(next.value);
    }
  } finally {
    // Whoever stops reading early leaves no open file behind.
    await lines.return();
  }
  if (!reader.isWhole()) throw new ArchiveRefused({ kind: reader.line === 0 ? 'noArchive' : 'cutOff', file });
}
