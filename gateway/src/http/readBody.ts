import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { ok, refuse, sentence, type Result } from '@holdfast/kernel';
import type { Reading } from '../overload/readingRoom.js';
import type { HttpRefusal } from './httpRefusal.js';
import { overloaded } from './overloaded.js';

const tooLarge = (bytesMax: number): HttpRefusal => ({
  status: 413,
  code: 'BODY_TOO_LARGE',
  ...sentence('BODY_TOO_LARGE', { bytesMax }),
});

const notUtf8: HttpRefusal = { status: 400, code: 'BAD_REQUEST', ...sentence('BODY_NOT_UTF8') };

const brokenOff: HttpRefusal = { status: 400, code: 'BAD_REQUEST', ...sentence('BODY_BROKEN_OFF') };

function toText(chunks: readonly Buffer[]): Result<string, HttpRefusal> {
  const [only] = chunks;
  const body = only && chunks.length === 1 ? only : Buffer.concat(chunks);
  return isUtf8(body) ? ok(body.toString('utf8')) : refuse(notUtf8);
}

/**
 * Reads a body up to a limit. What comes beyond it is thrown away unread, so that the client has sent all and reads
 * the refusal, and so is what there is no room for at present; the server's request timeout bounds how long that may take.
 */
export function readBody(
  request: IncomingMessage,
  bytesMax: number,
  reading: Reading,
): Promise<Result<string, HttpRefusal>> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) {
    request.resume();
    return Promise.resolve(refuse(tooLarge(bytesMax)));
  }
  // A client that has gone before anybody listened is not told of again.
  if (request.destroyed) return Promise.resolve(refuse(brokenOff));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const keep = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes <= bytesMax && reading.take(chunk.length)) {
        chunks.push(chunk);
        return;
      }
      request.off('data', keep);
      request.resume();
      chunks.length = 0;
      resolve(refuse(bytes > bytesMax ? tooLarge(bytesMax) : overloaded('import')));
    };
    request.on('data', keep);
    request.once('end', () => resolve(toText(chunks)));
    request.once('error', () => resolve(refuse(brokenOff)));
    request.once('close', () => resolve(refuse(brokenOff)));
  });
}
