import type { Encoding } from '../file/encoding.js';

/** What an import has come to, at any moment: an import that breaks off still says what it did. */
export interface Tally {
  /** Data rows that were read. */
  rows: number;
  /** Those that `--where` asks for. */
  selected: number;
  /** Rows without a single filled cell; they are passed over. */
  empty: number;
  accepted: number;
  unchanged: number;
  refused: number;
  encoding: Encoding | undefined;
  /** The name that identifies rows of activity together with their numbers. */
  source: string | undefined;
  ignoredColumns: readonly string[];
  refusedFile: string | undefined;
  isRefusedFileElsewhere: boolean;
  /** The first reasons, for those who do not open the file. */
  readonly firstReasons: { readonly row: number; readonly reasons: string }[];
}

/** Nothing yet. */
export const createTally = (): Tally => ({
  rows: 0,
  selected: 0,
  empty: 0,
  accepted: 0,
  unchanged: 0,
  refused: 0,
  encoding: undefined,
  source: undefined,
  ignoredColumns: [],
  refusedFile: undefined,
  isRefusedFileElsewhere: false,
  firstReasons: [],
});
