import type { Day } from '@holdfast/kernel';

export type ImportKind = 'people' | 'enrollments' | 'activity' | 'observations';

/** A row as a file would have it; every cell is text. */
export type Row = Readonly<Record<string, string>>;

export interface ImportReport {
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problems: readonly { readonly row: number; readonly path: readonly string[]; readonly message: string }[];
}

/** A running product as a scenario sees it: the public graph, and time that the scenario itself moves. */
export interface World {
  /** Answers a query or mutation; a top-level error fails the scenario. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Makes a thing by its mutation; a problem fails the scenario. */
  make(mutation: string, input: Readonly<Record<string, unknown>>): Promise<void>;
  import(kind: ImportKind, rows: readonly Row[], options?: { readonly source?: string }): Promise<ImportReport>;
  /** Waits until everything that follows from what was accepted has happened. */
  settle(): Promise<void>;
  /** Lets time pass to 09:00 of this day; what falls due on the way happens. */
  travelTo(day: Day): Promise<void>;
  /** Ends the product as a crash would not: in order. */
  close(): Promise<void>;
}
