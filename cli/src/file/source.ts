import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Terminal } from '../terminal/terminal.js';
import { isRecord } from '../graph/isRecord.js';
import { READ_BYTES } from './limits.js';

/** Something that bytes are read from: a file, which can be read twice, or the standard input, which cannot. */
export interface Source {
  /** What it is called in sentences: the name as it was typed. */
  readonly name: string;
  /** The name without its folder; undefined for the standard input. */
  readonly baseName: string | undefined;
  /** Where it lies; undefined for the standard input. */
  readonly path: string | undefined;
  /** Its size as it lies there, compressed or not; undefined for the standard input. */
  readonly bytesTotal: number | undefined;
  /** How many bytes have been read since it was last opened. */
  bytesRead(): number;
  /** Its bytes from the beginning, as they lie there. */
  open(): AsyncGenerator<Buffer>;
}

/** The name under which the command line reads the standard input. */
export const STANDARD_INPUT = '-';

function toRefused(name: string, error: unknown): Refused {
  const code = isRecord(error) ? String(error['code']) : '';
  if (code === 'ENOENT') return new Refused(message('fileMissing', { file: name }));
  if (code === 'EACCES' || code === 'EPERM') return new Refused(message('fileForbidden', { file: name }));
  return new Refused(message('fileUnreadable', { file: name, code: code || String(error) }));
}

/** Finds what the name on the command line means; refuses what is no file. */
export async function openSource(name: string, { stdin, folder }: Pick<Terminal, 'stdin' | 'folder'>): Promise<Source> {
  let bytes = 0;
  const path = name === STANDARD_INPUT ? undefined : resolve(folder, name);
  const size = path === undefined ? undefined : await sizeOf(path, name);
  async function* open(): AsyncGenerator<Buffer> {
    bytes = 0;
    const stream = path === undefined ? stdin : createReadStream(path, { highWaterMark: READ_BYTES });
    try {
      for await (const chunk of stream) {
        const read = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
        bytes += read.length;
        yield read;
      }
    } catch (error) {
      throw toRefused(name, error);
    }
  }
  const baseName = path === undefined ? undefined : basename(path);
  return { name, baseName, path, bytesTotal: size, bytesRead: () => bytes, open };
}

async function sizeOf(path: string, name: string): Promise<number | undefined> {
  const found = await stat(path).catch((error: unknown) => {
    throw toRefused(name, error);
  });
  if (found.isDirectory()) throw new Refused(message('fileIsFolder', { file: name }));
  return found.isFile() ? found.size : undefined;
}
