import { ok, refuse, type Result } from '@holdfast/kernel';
import type { Cells } from '../file/readRecords.js';
import { message, type Message } from '../language/message.js';

/** The names of a file's columns, in order, without the blanks around them. */
export type Header = readonly string[];

const DELIMITERS: readonly { readonly sign: string; readonly name: string }[] = [
  { sign: ';', name: ';' },
  { sign: '\t', name: 'TAB' },
  { sign: '|', name: '|' },
  { sign: '，', name: '，' },
];

/** Numbers, dates and blanks: what stands in rows, not in headers. */
const DATA_CELL = /^[\d\s.,:/+%￥¥$年月日-]*$/;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** Judges the first record of a file: is it a header, and is it parted by commas? */
export function parseHeader(cells: Cells | undefined, file: string): Result<Header, Message> {
  if (cells === undefined) return refuse(message('fileEmpty', { file }));
  const text = cells.join(',');
  const other = DELIMITERS.find(({ sign }) => countOf(text, sign) > cells.length - 1);
  if (other) return refuse(message('wrongDelimiter', { file, delimiter: other.name }));
  if (cells.every((cell) => DATA_CELL.test(cell)))
    return refuse(message('noHeader', { file, line: text.slice(0, 80) }));
  return ok(cells.map((cell) => cell.trim()));
}
