import type { Day, Id, Instant } from '@holdfast/kernel';
import type { EmploymentEndReason } from './state.js';

/** An org unit as a row names it: its id and those of all units above it, from the root, the unit itself last. */
export interface NamedOrgUnit {
  readonly id: Id;
  readonly lineage: readonly Id[];
}

/** What one row says of a person. An absent field says nothing, null clears it. */
export interface RecordPerson {
  readonly externalId: string;
  readonly acceptedAt: Instant;
  readonly recordedAt?: Instant;
  readonly displayName?: string | null;
  readonly managerId?: Id | null;
  readonly orgUnit?: NamedOrgUnit | null;
  readonly orgUnitFrom?: Day;
  readonly startedOn?: Day;
  readonly endedOn?: Day | null;
  readonly endReason?: EmploymentEndReason | null;
}
