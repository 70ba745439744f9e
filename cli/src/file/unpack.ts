import { unreachable } from '@holdfast/kernel';
import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isRecord } from '../graph/isRecord.js';
import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import { formatOf, HEAD_BYTES, type Format } from './format.js';
import { READ_BYTES } from './limits.js';
import { peek } from './peek.js';
import type { Source } from './source.js';

/**
 * The text of a source as bytes, unpacked when it is gzip. Refuses what is no text before the first byte: workbooks,
 * UTF-16, pictures. An archive that ends too early or is damaged is refused where that shows.
 */
export async function* unpack(source: Source): AsyncGenerator<Buffer> {
  const packed = await peek(source.open(), HEAD_BYTES);
  try {
    if (formatOf(packed.head) === 'gzip') yield* requireText(gunzip(packed.chunks, source.name), source.name);
    else if (source.name.toLowerCase().endsWith('.gz') && packed.head.length > 0)
      throw new Refused(message('notGzip', { file: source.name }));
    else yield* requireText(packed.chunks, source.name);
  } finally {
    await packed.close();
  }
}

async function* requireText(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const { head, chunks, close } = await peek(bytes, HEAD_BYTES);
  try {
    const refusal = toRefusal(formatOf(head.subarray(0, HEAD_BYTES)), file);
    if (refusal) throw new Refused(refusal);
    yield* chunks;
  } finally {
    await close();
  }
}

function toRefusal(format: Format, file: string): Message | undefined {
  switch (format) {
    case 'text':
      return undefined;
    case 'zip':
    case 'oldExcel':
      return message('fileIsWorkbook', { file });
    case 'utf16':
      return message('fileIsUtf16', { file });
    case 'gzip':
    case 'binary':
      return message('fileIsBinary', { file });
    default:
      return unreachable(format);
  }
}

async function* gunzip(packed: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip({ chunkSize: READ_BYTES });
  pipeline(Readable.from(packed), unpacked, () => undefined); // the loop below meets the same error
  try {
    for await (const chunk of unpacked) yield chunk;
  } catch (error) {
    const code = isRecord(error) ? String(error['code']) : '';
    if (code === 'Z_BUF_ERROR') throw new Refused(message('archiveEndsEarly', { file }));
    if (code.startsWith('Z_')) throw new Refused(message('archiveDamaged', { file, code }));
    throw error;
  }
}
