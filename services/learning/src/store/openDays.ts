import { invariant, type Day, type Id, type Identity } from '@holdfast/kernel';
import type { ActivityDayPart, ActivityTotals, RecordActivityRows } from '../domain/activityDay/activityDay.js';
import type { ActivityRow } from './activityRow.js';

/** A row that was claimed; one that came in before may still be lacking in its day. */
export interface ClaimedRow {
  readonly row: ActivityRow;
  readonly isRepeated: boolean;
}

/** Rows of one day that look for their place in a part; numbers are their places in the batch. */
export interface OpenDay {
  readonly id: Id;
  readonly day: ActivityDayPart;
  /** Rows that are offered together find their place together, or are offered one by one. */
  readonly offers: readonly (readonly number[])[];
}

const nothing: ActivityTotals = { count: 0, durationSeconds: 0 };

export const toActivityDayId = (identity: Identity, enrollmentId: Id, on: Day, part: number): Id =>
  identity.of('activityDay', enrollmentId, on, part);

export function openActivityDay(identity: Identity, day: ActivityDayPart, offers: OpenDay['offers']): OpenDay {
  return { id: toActivityDayId(identity, day.enrollmentId, day.on, day.part), day, offers };
}

interface Group {
  readonly first: ActivityRow;
  readonly added: number[];
  readonly repeated: number[][];
}

/** Rows by enrollment and by day. */
function groupByDay(rows: readonly ClaimedRow[]): readonly Group[] {
  const groups = new Map<Id, Map<Day, Group>>();
  rows.forEach(({ row, isRepeated }, index) => {
    const days = groups.get(row.enrollmentId) ?? new Map<Day, Group>();
    const group = days.get(row.on) ?? { first: row, added: [], repeated: [] };
    if (isRepeated) group.repeated.push([index]);
    else group.added.push(index);
    days.set(row.on, group);
    groups.set(row.enrollmentId, days);
  });
  return [...groups.values()].flatMap((days) => [...days.values()]);
}

/** New rows of a day are offered together; of repeated ones each is asked for, so that the report can tell them apart. */
export function listOpenDays(identity: Identity, rows: readonly ClaimedRow[], learntOn: Day): readonly OpenDay[] {
  return groupByDay(rows).map(({ first: { enrollmentId, personId, cohortId, on }, added, repeated }) => {
    const day = { enrollmentId, personId, cohortId, on, learntOn, part: 0, earlier: nothing };
    return openActivityDay(identity, day, added.length > 0 ? [added, ...repeated] : repeated);
  });
}

/** The commands of an open day, one per offer. */
export function toCommands({ day, offers }: OpenDay, rows: readonly ClaimedRow[]): readonly RecordActivityRows[] {
  const toKept = (index: number) => {
    const claimed = rows[index];
    invariant(claimed, 'a day is offered rows of its batch');
    return claimed.row.kept;
  };
  return offers.map((offer) => ({ day, rows: offer.map(toKept) }));
}
