import type { Cells } from '../file/readRecords.js';
import { message } from '../language/message.js';
import { createBatchBuilder, type Batch, type BatchBuilder } from './batch.js';
import type { SourceRow } from './entry.js';
import type { Header } from './parseHeader.js';
import type { RowMapper } from './rowMapper.js';
import { originalNumber } from './refusedFile.js';
import type { Tally } from './tally.js';

/** How the rows of one table are read. */
export interface RowReading {
  readonly header: Header;
  readonly mapper: RowMapper;
  /** Whether the rows bring the numbers that they had in the file they were refused from. */
  readonly hasOriginalNumbers: boolean;
  readonly tally: Tally;
}

const isEmpty = (cells: Cells): boolean => cells.every((cell) => cell.trim() === '');

/** Judges one row by its form alone, and adds what it sends. */
function addRow(cells: Cells, builder: BatchBuilder, { header, mapper, hasOriginalNumbers, tally }: RowReading): void {
  tally.rows += 1;
  if (isEmpty(cells)) {
    tally.empty += 1;
    return;
  }
  const number = hasOriginalNumbers ? originalNumber(cells) : tally.rows;
  const row: SourceRow = { number: number ?? tally.rows, cells };
  if (cells.length !== header.length) {
    tally.misshapen += 1;
    const surplus = cells.slice(header.length).join(', ').slice(0, 100);
    const counts = { cells: cells.length, columns: header.length };
    builder.refuse(row, surplus ? message('rowTooWide', { ...counts, surplus }) : message('rowTooNarrow', counts));
  } else if (number === undefined) builder.refuse(row, message('rowWithoutNumber'));
  else if (mapper.isWanted(row)) {
    tally.selected += 1;
    builder.add(row, mapper.toEntries(row));
  }
}

/**
 * The rows of a table as batches; it reads no further than the batch that is asked for. When the file ends in a
 * fault, the rows before it still come.
 */
export async function* readBatches(
  rows: AsyncIterable<readonly Cells[]>,
  reading: RowReading,
  onRead: () => void,
): AsyncGenerator<Batch> {
  const builder = createBatchBuilder();
  let fault: { readonly error: unknown } | undefined;
  try {
    for await (const some of rows) {
      for (const cells of some) {
        addRow(cells, builder, reading);
        const full = builder.takeFull();
        if (full) yield full;
      }
      onRead();
    }
  } catch (error) {
    fault = { error };
    reading.tally.isFileBroken = true;
  }
  const rest = builder.takeRest();
  if (rest) yield rest;
  if (fault) throw fault.error;
}
