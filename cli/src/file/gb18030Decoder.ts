import { TextDecoder } from 'node:util';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import { ROW_BYTES_MAX } from './limits.js';

const NEWLINE = 0x0a;

/** Turns GB18030 into UTF-8, piece by piece. */
export interface Gb18030Decoder {
  /** The whole lines that are complete with this piece, possibly none. */
  decode(chunk: Buffer): Buffer;
  /** The last line, when it has no end of its own. */
  end(): Buffer;
}

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Finds the line that is at fault within a stretch of whole lines, from 0. */
function findBrokenLine(decoder: TextDecoder, lines: Buffer): number {
  let number = 0;
  for (let start = 0; start < lines.length; number += 1) {
    const end = lines.indexOf(NEWLINE, start) + 1 || lines.length;
    if (!decodes(decoder, lines.subarray(start, end))) return number;
    start = end;
  }
  return number;
}

/**
 * Decodes whole lines, which is safe because no character contains a line's end, so that a broken one can be named
 * by its number. `linesBefore` is how many lines went by before the first piece.
 */
export function createGb18030Decoder(file: string, linesBefore = 0): Gb18030Decoder {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let lines = linesBefore;
  let begun: Buffer = Buffer.alloc(0);
  const toUtf8 = (bytes: Buffer): Buffer => {
    try {
      const text = decoder.decode(bytes);
      lines += countLines(bytes);
      return Buffer.from(text);
    } catch {
      throw new Refused(message('brokenGb18030', { file, line: lines + findBrokenLine(decoder, bytes) + 1 }));
    }
  };
  return {
    decode(chunk) {
      const joined = begun.length > 0 ? Buffer.concat([begun, chunk]) : chunk;
      const end = joined.lastIndexOf(NEWLINE) + 1;
      begun = joined.subarray(end);
      if (begun.length > ROW_BYTES_MAX)
        throw new Refused(message('lineTooLong', { file, line: lines + countLines(joined) + 1 }));
      return toUtf8(joined.subarray(0, end));
    },
    end: () => toUtf8(begun),
  };
}
