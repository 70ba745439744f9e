import type { Columns } from './columns.js';
import type { Entry, SourceRow } from './entry.js';
import type { KindDefinition } from './kinds.js';
import type { Header } from './parseHeader.js';
import { ROW_NUMBER, type ImportRequest } from './request.js';
import { toDayText } from './toDayText.js';

/** Turns rows of a file into rows of an import. */
export interface RowMapper {
  /** Whether `--where` asks for this row. */
  isWanted(row: SourceRow): boolean;
  /** What the row sends: one entry, or one for every wide column that is filled. */
  toEntries(row: SourceRow): readonly Entry[];
}

type RowInput = Record<string, string | number>;

/** How one field of a row gets its text. */
interface CellReader {
  readonly field: string;
  readonly position: number | typeof ROW_NUMBER;
  readonly isDay: boolean;
}

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** The text that a cell says; undefined when an empty one says nothing. */
const toSaid = (cell: string, emptyClears: boolean): string | undefined =>
  isBlank(cell) ? (emptyClears ? '' : undefined) : cell;

function toEntry(number: number, row: SourceRow, input: RowInput, column?: string): Entry {
  const json = JSON.stringify(input);
  return { number, row, column, json, bytes: Buffer.byteLength(json) };
}

/** Joins the constants of an import: those of `--set`, and `--recorded-at` for rows that state no time of their own. */
function toConstants({ constants, recordedAt, dayZero }: ImportRequest, { dayFields }: KindDefinition): RowInput {
  const input: RowInput = recordedAt === undefined ? {} : { recordedAt };
  for (const [field, text] of constants)
    input[field] = dayZero !== undefined && dayFields.includes(field) ? toDayText(text, dayZero) : text;
  return input;
}

function toReaders({ fields }: Columns, { dayFields }: KindDefinition): readonly CellReader[] {
  return [...fields].map(([field, position]) => ({ field, position, isDay: dayFields.includes(field) }));
}

/** Makes the mapper of one file; everything that is the same for all rows is decided here. */
export function createRowMapper(
  request: ImportRequest,
  definition: KindDefinition,
  columns: Columns,
  header: Header,
): RowMapper {
  const { dayZero, emptyClears } = request;
  const constants = toConstants(request, definition);
  const readers = toReaders(columns, definition);
  let entriesSent = 0;

  const toInput = (number: number, { number: rowNumber, cells }: SourceRow): RowInput => {
    const input: RowInput = { row: number, ...constants };
    for (const { field, position, isDay } of readers) {
      const cell = position === ROW_NUMBER ? String(rowNumber) : (cells[position] ?? '');
      const said = toSaid(cell, emptyClears);
      if (said === undefined || (said === '' && field in constants)) continue;
      input[field] = isDay && dayZero !== undefined ? toDayText(said, dayZero) : said;
    }
    return input;
  };
  /** Entries of one row need numbers of their own, so that a reason finds its column. */
  const toWideEntries = (row: SourceRow): readonly Entry[] => {
    const entries: Entry[] = [];
    for (const { position, from, to } of columns.wide) {
      const value = toSaid(row.cells[position] ?? '', emptyClears);
      if (value === undefined) continue;
      entriesSent += 1;
      entries.push(toEntry(entriesSent, row, { ...toInput(entriesSent, row), from, to, value }, header[position]));
    }
    return entries;
  };
  return {
    isWanted: ({ cells }) => columns.wanted.every(({ position, value }) => cells[position] === value),
    toEntries: (row) =>
      columns.wide.length > 0 ? toWideEntries(row) : [toEntry(row.number, row, toInput(row.number, row))],
  };
}
