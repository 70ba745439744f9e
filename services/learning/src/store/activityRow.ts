import type { Day, Id } from '@holdfast/kernel';
import type { RowClaim } from '../domain/activityClaim/claimRows.js';
import type { ActivityDayRow } from '../domain/activityDay/activityDay.js';

/** A row of activity whose cells were read. */
export interface ActivityRow {
  readonly personId: Id;
  readonly cohortId: Id;
  readonly enrollmentId: Id;
  readonly on: Day;
  /** The row as its day keeps it. */
  readonly kept: ActivityDayRow;
  /** The register in which it is claimed, and its place there. */
  readonly registerId: Id;
  readonly claim: RowClaim;
}
