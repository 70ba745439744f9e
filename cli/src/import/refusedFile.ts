import type { Cells } from '../file/readRecords.js';
import type { Header } from './parseHeader.js';

/** The columns that a file of refused rows adds at the end: the row's number, and why it was refused. */
export const REFUSED_COLUMNS = ['row', 'reasons'] as const;

const REFUSED_ENDING = /(?:\.refused(?:-\d+)?\.csv)+$/;

/** The name of the file with a file's refused rows; later attempts are for names that are taken. */
export const toRefusedName = (name: string, attempt: number): string =>
  attempt === 1 ? `${name}.refused.csv` : `${name}.refused-${attempt}.csv`;

/** Whether a file is one of refused rows, made by an earlier import. */
export const isRefusedFile = (header: Header, baseName: string | undefined): boolean =>
  baseName !== undefined &&
  REFUSED_ENDING.test(baseName) &&
  header.slice(-REFUSED_COLUMNS.length).join() === REFUSED_COLUMNS.join();

/** The name of the file that rows come from: rows that were mended and come again keep the name of their first file. */
export const toSourceName = (baseName: string, isRefused: boolean): string =>
  isRefused ? baseName.replace(REFUSED_ENDING, '') : baseName;

/** The number that a row of a file of refused rows had at first; undefined when somebody has changed it. */
export function originalNumber(cells: Cells): number | undefined {
  const written = cells.at(-REFUSED_COLUMNS.length) ?? '';
  return /^\d{1,10}$/.test(written) ? Number(written) : undefined;
}
