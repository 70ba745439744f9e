import { appendFile, open, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isRecord } from '../graph/isRecord.js';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import { toCsvLine } from './csvLine.js';
import type { SourceRow } from './entry.js';
import type { Header } from './parseHeader.js';
import { REFUSED_COLUMNS, toRefusedName } from './refusedFile.js';

/** A row with every reason why it was refused. */
export interface RefusedRow {
  readonly row: SourceRow;
  readonly reasons: readonly string[];
}

/** The file in which refused rows wait to be mended and imported again. It exists only when there are any. */
export interface RefusedRows {
  write(rows: readonly RefusedRow[]): Promise<void>;
  /**
   * Finds the file that an earlier import of the same file left. It is not taken away: that import may have read other
   * columns or rows, and somebody may be mending what it refused.
   */
  findEarlier(): Promise<string | undefined>;
  /** Where they lie; undefined as long as no row was refused. */
  path(): string | undefined;
  /** Whether they lie elsewhere than beside the imported file, since nothing can be written there. */
  isElsewhere(): boolean;
}

/** Excel reads a CSV file as UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How many names are tried when a file of somebody else is in the way. */
const NAMES_MAX = 100;

const codeOf = (error: unknown): string => (isRecord(error) ? String(error['code']) : '');

/** Whose file stands under a name: nobody's, that of an earlier import, or that of somebody else. */
async function findOwner(path: string): Promise<'nobody' | 'import' | 'other'> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return 'nobody';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const [firstLine = ''] = buffer.toString('utf8', 0, bytesRead).split('\r\n', 1);
    const isOurs = firstLine.startsWith(BYTE_ORDER_MARK) && firstLine.endsWith(REFUSED_COLUMNS.join(','));
    return isOurs ? 'import' : 'other';
  } finally {
    await file.close();
  }
}

/** Begins a file in this folder under the first name that is free; throws when nothing can be written there. */
async function beginIn(folder: string, name: string, head: string): Promise<string> {
  for (let attempt = 1; attempt <= NAMES_MAX; attempt += 1) {
    const path = join(folder, toRefusedName(name, attempt));
    if ((await findOwner(path)) === 'other') continue;
    await writeFile(path, head);
    return path;
  }
  throw new Refused(message('refusedNamesTaken', { folder, name: toRefusedName(name, 1) }));
}

/** Where the rows come from, and where their file goes. */
export interface RefusedRowsPlace {
  /** The imported file; undefined for the standard input. */
  readonly path: string | undefined;
  /** The folder that is written to when the file's own is closed. */
  readonly folder: string;
  /** The columns of the imported file, without those that a file of refused rows adds. */
  readonly header: Header;
}

/** The refused rows of one import; nothing is written before the first. */
export function createRefusedRows({ path: imported, folder, header }: RefusedRowsPlace): RefusedRows {
  let path: string | undefined;
  let isElsewhere = false;
  const name = imported === undefined ? 'stdin' : basename(imported);
  const head = BYTE_ORDER_MARK + toCsvLine([...header, ...REFUSED_COLUMNS]);
  const begin = async (): Promise<string> => {
    const beside = imported === undefined ? folder : resolve(imported, '..');
    if (beside === folder) return beginIn(folder, name, head);
    try {
      return await beginIn(beside, name, head);
    } catch {
      isElsewhere = true;
      return beginIn(folder, name, head);
    }
  };
  const toLine = ({ row, reasons }: RefusedRow): string =>
    toCsvLine([...header.map((_, at) => row.cells[at] ?? ''), String(row.number), reasons.join('; ')]);
  return {
    async write(rows) {
      if (rows.length === 0) return;
      try {
        path ??= await begin();
        await appendFile(path, rows.map(toLine).join(''));
      } catch (error) {
        if (error instanceof Refused) throw error;
        throw new Refused(message('refusedRowsNotWritten', { folder, code: codeOf(error) || String(error) }));
      }
    },
    async findEarlier() {
      if (imported === undefined || path !== undefined) return undefined;
      const earlier = join(imported, '..', toRefusedName(name, 1));
      const owner = await findOwner(earlier).catch(() => undefined);
      return owner === 'import' ? earlier : undefined;
    },
    path: () => path,
    isElsewhere: () => isElsewhere,
  };
}
