import type { Cells } from '../file/readRecords.js';

/** A data row of the file. */
export interface SourceRow {
  /** From 1, the header not counted. */
  readonly number: number;
  readonly cells: Cells;
}

/** What one row, or one wide column of it, sends. */
export interface Entry {
  /** The number under which it is sent and under which its reasons come back. */
  readonly number: number;
  readonly row: SourceRow;
  /** The wide column that it stands for. */
  readonly column: string | undefined;
  /** The row input as JSON, made once however often it is sent. */
  readonly json: string;
  /** Its size as UTF-8. */
  readonly bytes: number;
}
