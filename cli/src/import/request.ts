import type { Day } from '@holdfast/kernel';
import type { EncodingChoice } from '../file/encoding.js';
import type { ImportKind } from './kinds.js';

/** Stands for the number of the row where a column is asked. */
export const ROW_NUMBER = '@row';

/** One column of a wide file: its cells are values of one period. */
export interface WideColumn {
  readonly column: string;
  readonly from: Day;
  readonly to: Day;
}

/** Only rows whose cell is exactly this text. */
export interface WantedCell {
  readonly column: string;
  readonly value: string;
}

/** How the rows of a file become rows of an import: the options of `holdfast import`, read and understood. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly file: string;
  /** The columns of fields, by field; a column may be `@row`. */
  readonly mapped: ReadonlyMap<string, string>;
  /** The constants of fields, by field. */
  readonly constants: ReadonlyMap<string, string>;
  readonly wanted: readonly WantedCell[];
  readonly wide: readonly WideColumn[];
  readonly dayZero: Day | undefined;
  /** An instant for rows that have none of their own. */
  readonly recordedAt: string | undefined;
  /** Where rows of activity come from; undefined: the file's name. */
  readonly source: string | undefined;
  readonly encoding: EncodingChoice;
  readonly emptyClears: boolean;
  readonly dryRun: boolean;
}

/** The options as they were typed. */
export interface ImportOptions {
  readonly map?: readonly string[];
  readonly set?: readonly string[];
  readonly where?: readonly string[];
  readonly wide?: readonly string[];
  readonly dayZero?: string;
  readonly recordedAt?: string;
  readonly source?: string;
  readonly encoding?: string;
  readonly emptyClears?: boolean;
  readonly dryRun?: boolean;
}
