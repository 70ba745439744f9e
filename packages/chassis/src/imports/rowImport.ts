import {
  invalidInput,
  reason,
  sentence,
  type InvalidInput,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import { busy, type Busy } from '../aggregates/busy.js';

/** Rows that one import mutation may carry. */
export const IMPORT_ROWS_MAX = 1000;
/** Text that the rows of one import mutation may carry, in UTF-16 code units. */
export const IMPORT_TEXT_MAX = 1_000_000;
const RETRY_AFTER_MS = 1000;

/** The graph's `RowProblem`. */
interface RowProblem extends Omit<Violation, 'parameters'> {
  readonly row: number;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** The graph's `ImportReport`. */
export interface ImportReport {
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problems: readonly RowProblem[];
}

export type RowOutcome = 'accepted' | 'unchanged' | readonly Violation[];

/** A row whose cells were read. */
export interface ParsedRow<Parsed> {
  readonly row: number;
  readonly parsed: Parsed;
}

export interface RowImport<Row, Parsed> {
  readonly rows: readonly Row[];
  isOverloaded(): Promise<boolean>;
  /** Reads the cells of one row; all its mistakes at once. */
  parse(row: Row): Result<Parsed, readonly Violation[]>;
  /** Stores the rows that could be read; an outcome each, in their order. */
  store(rows: readonly ParsedRow<Parsed>[]): Promise<readonly RowOutcome[] | Busy>;
}

function findLimitViolation(rows: readonly object[]): Violation | undefined {
  const path = ['rows'];
  if (rows.length > IMPORT_ROWS_MAX)
    return { path, ...reason('ROWS_TOO_MANY', { rows: rows.length, rowsMax: IMPORT_ROWS_MAX }) };
  let text = 0;
  for (const row of rows) for (const cell of Object.values(row)) if (typeof cell === 'string') text += cell.length;
  return text > IMPORT_TEXT_MAX ? { path, ...reason('ROWS_TOO_LONG', { charactersMax: IMPORT_TEXT_MAX }) } : undefined;
}

/** The flow that the four imports share: limits, reading row by row, storing what could be read, one report. */
export async function importRows<Row extends { readonly row: number }, Parsed>(
  rowImport: RowImport<Row, Parsed>,
): Promise<Result<ImportReport, InvalidInput | Busy>> {
  const { rows } = rowImport;
  const violation = findLimitViolation(rows);
  if (violation) return { ok: false, refusal: invalidInput([violation]) };
  if (await rowImport.isOverloaded()) return { ok: false, refusal: busy(sentence('JOURNAL_BEHIND'), RETRY_AFTER_MS) };
  const problems: RowProblem[] = [];
  const readable: ParsedRow<Parsed>[] = [];
  let refused = 0;
  const refuseRow = (row: number, violations: readonly Violation[]): void => {
    refused++;
    problems.push(...violations.map((each) => ({ row, ...each, parameters: listParameters(each) })));
  };
  for (const row of rows) {
    const parsed = rowImport.parse(row);
    if (parsed.ok) readable.push({ row: row.row, parsed: parsed.value });
    else refuseRow(row.row, parsed.refusal);
  }
  const outcomes = readable.length > 0 ? await rowImport.store(readable) : [];
  if ('type' in outcomes) return { ok: false, refusal: outcomes };
  let accepted = 0;
  outcomes.forEach((outcome, index) => {
    if (outcome === 'accepted') accepted++;
    else if (outcome !== 'unchanged') refuseRow(readable[index]?.row ?? 0, outcome);
  });
  problems.sort((a, b) => a.row - b.row);
  return {
    ok: true,
    value: { accepted, unchanged: readable.length - accepted - countRefused(outcomes), refused, problems },
  };
}

const listParameters = ({ parameters }: Reason): RowProblem['parameters'] =>
  Object.entries(parameters).map(([name, value]) => ({ name, value }));

const countRefused = (outcomes: readonly RowOutcome[]): number =>
  outcomes.filter((outcome) => outcome !== 'accepted' && outcome !== 'unchanged').length;
