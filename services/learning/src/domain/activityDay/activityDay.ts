import { ok, refuse, unreachable, type Day, type Decider, type Id, type Result } from '@holdfast/kernel';
import { ROWS_PER_PART_MAX } from '../policy.js';

/** Whose day in which cohort. The enrollment may not be known yet: its activity is kept until it is. */
export interface ActivityDaySubject {
  readonly enrollmentId: Id;
  readonly personId: Id;
  readonly cohortId: Id;
  readonly on: Day;
  /** The day on which the system first heard of activity on this day. */
  readonly learntOn: Day;
}

export interface ActivityTotals {
  /** How many acts, such as clicks. */
  readonly count: number;
  readonly durationSeconds: number;
}

/** Days are kept in parts, so that no document grows without bound; part 0 is the only one of most days. */
export interface ActivityDayPart extends ActivityDaySubject {
  readonly part: number;
  /** What the parts before this one hold together; they are full and never change. */
  readonly earlier: ActivityTotals;
}

/** A row of a day: what tells it from every other row, its acts and its seconds. A list, since days keep so many. */
export type ActivityDayRow = readonly [identity: string, count: number, durationSeconds: number];

/** What a person did on one day, by row, so that a row counts once however often it comes. */
export interface ActivityDay extends ActivityDayPart, ActivityTotals {
  readonly status: 'RECORDED';
  readonly rows: readonly ActivityDayRow[];
}

export type ActivityDayState = { readonly status: 'ABSENT' } | ActivityDay;

/** Adds rows to a part; all of them, or none. */
export interface RecordActivityRows {
  readonly day: ActivityDayPart;
  readonly rows: readonly ActivityDayRow[];
}

export interface ActivityRowsRecorded extends RecordActivityRows {
  readonly type: 'ActivityRowsRecorded';
}

/**
 * `partFull`: the part takes no more rows, ever, and the row belongs to the next one. `tooManyRows`: some of the rows
 * may still have a place here, so they are to be offered one by one; only then does every row have one place for ever.
 */
export type ActivityDayRefusal = 'partFull' | 'tooManyRows';

type Decision = Result<readonly ActivityRowsRecorded[], ActivityDayRefusal>;

/** The rows that a part lacks, each once. */
function listLacking(standing: readonly ActivityDayRow[], rows: readonly ActivityDayRow[]): readonly ActivityDayRow[] {
  const known = new Set(standing.map(([identity]) => identity));
  return rows.filter(([identity]) => !known.has(identity) && known.add(identity));
}

function decide({ day, rows }: RecordActivityRows, state: ActivityDayState): Decision {
  const standing = state.status === 'RECORDED' ? state.rows : [];
  const lacking = listLacking(standing, rows);
  if (lacking.length === 0) return ok([]);
  if (standing.length + lacking.length > ROWS_PER_PART_MAX)
    return refuse(rows.length === 1 ? 'partFull' : 'tooManyRows');
  return ok([{ type: 'ActivityRowsRecorded', day, rows: lacking }]);
}

function evolve(state: ActivityDayState, event: ActivityRowsRecorded): ActivityDayState {
  switch (event.type) {
    case 'ActivityRowsRecorded': {
      const { day, rows } = event;
      const isFirst = state.status === 'ABSENT';
      const { count, durationSeconds } = isFirst ? day.earlier : state;
      return {
        ...(isFirst ? undefined : state),
        enrollmentId: day.enrollmentId,
        personId: day.personId,
        cohortId: day.cohortId,
        on: day.on,
        learntOn: isFirst ? day.learntOn : state.learntOn,
        part: day.part,
        earlier: day.earlier,
        status: 'RECORDED',
        rows: isFirst ? rows : [...state.rows, ...rows],
        count: rows.reduce((sum, row) => sum + row[1], count),
        durationSeconds: rows.reduce((sum, row) => sum + row[2], durationSeconds),
      };
    }
    default:
      return unreachable(event.type);
  }
}

/** `count` and `durationSeconds` are those of the whole day up to this part, always the sum of its rows. */
export const activityDayDecider: Decider<
  ActivityDayState,
  RecordActivityRows,
  ActivityRowsRecorded,
  ActivityDayRefusal
> = {
  initial: { status: 'ABSENT' },
  decide,
  evolve,
};
