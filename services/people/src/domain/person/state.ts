import type { Cell, Day, Id } from '@holdfast/kernel';

/** Why an employment ended. */
export type EmploymentEndReason = 'VOLUNTARY' | 'INVOLUNTARY' | 'OTHER';

/** The end of an employment as rows told it; `startedOn` is null for rows that named no start. */
export interface EmploymentEnd {
  readonly startedOn: Day | null;
  readonly endedOn: Cell<Day>;
  readonly endReason: Cell<EmploymentEndReason>;
}

/**
 * What rows have told of a person. Kept as told, so that rows may come in any order: employments and units are
 * derived from it.
 */
export interface PersonState {
  readonly externalId: string | null;
  readonly displayName: Cell<string>;
  readonly managerId: Cell<Id>;
  /** Units of rows without a first day, by the time at which they were recorded. */
  readonly orgUnitId: Cell<Id>;
  /** Units of rows with a first day. */
  readonly orgUnitIdFrom: Readonly<Record<Day, Cell<Id>>>;
  /** The ids of a unit and of all units above it, from the root. */
  readonly lineages: Readonly<Record<Id, readonly Id[]>>;
  readonly startedOn: readonly Day[];
  readonly ends: readonly EmploymentEnd[];
}

export const initialPerson: PersonState = {
  externalId: null,
  displayName: [],
  managerId: [],
  orgUnitId: [],
  orgUnitIdFrom: {},
  lineages: {},
  startedOn: [],
  ends: [],
};
