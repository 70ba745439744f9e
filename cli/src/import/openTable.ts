import { decodeText, type DecodedText } from '../file/decodeText.js';
import { inspectText } from '../file/inspectText.js';
import { readRecords, type Cells } from '../file/readRecords.js';
import type { Source } from '../file/source.js';
import { unpack } from '../file/unpack.js';
import { Refused } from '../refused.js';
import { parseHeader, type Header } from './parseHeader.js';
import type { ImportRequest } from './request.js';

/** A file whose header has been read and whose rows wait. */
export interface Table {
  readonly header: Header;
  readonly encoding: DecodedText['encoding'];
  /** The rows after the header, some at a time. */
  readonly rows: AsyncIterable<readonly Cells[]>;
  /** Closes the file, whether its rows were read or not. */
  close(): Promise<void>;
}

/** Opens a file as a table. What can be read twice is inspected as a whole first. */
export async function openTable(source: Source, request: ImportRequest, onRead: () => void): Promise<Table> {
  const choice =
    source.bytesTotal === undefined ? request.encoding : await inspectText(source, request.encoding, onRead);
  const text = decodeText(unpack(source), choice, source.name);
  const records = readRecords(text.chunks, source.name);
  const close = async (): Promise<void> => {
    await records.return(undefined);
  };
  const first = await records.next();
  const [cells, ...rest] = first.done ? [] : first.value;
  const header = parseHeader(cells, source.name);
  if (!header.ok) {
    await close();
    throw new Refused(header.refusal);
  }
  async function* rows(): AsyncGenerator<readonly Cells[]> {
    if (rest.length > 0) yield rest;
    yield* records;
  }
  return { header: header.value, encoding: text.encoding, rows: rows(), close };
}
