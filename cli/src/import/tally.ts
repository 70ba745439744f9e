import type { Encoding } from '../file/encoding.js';

/** What an import has come to, at any moment: an import that breaks off still says what it did. */
export interface Tally {
  /** Data rows that were read. */
  rows: number;
  /** Those that `--where` asks for. */
  selected: number;
  /** Rows with another number of cells than the header: nobody can say whether they are asked for. */
  misshapen: number;
  /** Rows without a single filled cell; they are passed over. */
  empty: number;
  /** Of entries, as the server counts: a row is one, or one for each filled cell of a wide column. */
  accepted: number;
  unchanged: number;
  /** Of the unchanged those that had been sent before without an answer. */
  repeated: number;
  /** Entries that the server refused, and rows that were not even sent. */
  refused: number;
  /** The latter alone. */
  unsentRows: number;
  /** Rows of which something was refused, each counted once. */
  refusedRows: number;
  /** Whether the file cannot be read any further, so that sending it again ends at the same place. */
  isFileBroken: boolean;
  encoding: Encoding | undefined;
  /** The name that identifies rows of activity together with their numbers. */
  source: string | undefined;
  ignoredColumns: readonly string[];
  refusedFile: string | undefined;
  isRefusedFileElsewhere: boolean;
  /** The file of refused rows that an earlier import left, when this one refuses none. */
  earlierRefusedFile: string | undefined;
  /** The first reasons, for those who do not open the file. */
  readonly firstReasons: { readonly row: number; readonly reasons: string }[];
}

/** Nothing yet. */
export const createTally = (): Tally => ({
  rows: 0,
  selected: 0,
  misshapen: 0,
  empty: 0,
  accepted: 0,
  unchanged: 0,
  repeated: 0,
  refused: 0,
  unsentRows: 0,
  refusedRows: 0,
  isFileBroken: false,
  encoding: undefined,
  source: undefined,
  ignoredColumns: [],
  refusedFile: undefined,
  isRefusedFileElsewhere: false,
  earlierRefusedFile: undefined,
  firstReasons: [],
});
