import type { Aggregates, Busy } from '@holdfast/chassis';
import { invariant, type Id, type Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { ActivityDayPart, ActivityDayRow, ActivityTotals } from '../domain/activityDay/activityDay.js';
import type { ActivityRow } from './activityRow.js';
import { activityDayAggregate } from './collections.js';

interface Parts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly identity: Identity;
}

/** A row that was claimed; one that came in before may still be lacking in its day. */
export interface ClaimedRow {
  readonly row: ActivityRow;
  readonly isRepeated: boolean;
}

export type RowChange = 'changed' | 'unchanged';

/** Rows of one day that look for their place in a part; the numbers are their places in the batch. */
interface OpenDay {
  readonly id: Id;
  readonly day: ActivityDayPart;
  /** Rows that are offered together find their place together, or are offered one by one. */
  readonly offers: readonly (readonly number[])[];
}

const nothing: ActivityTotals = { count: 0, durationSeconds: 0 };

const toDayId = (identity: Identity, { enrollmentId, on, part }: ActivityDayPart): Id =>
  identity.of('activityDay', enrollmentId, on, part);

/** New rows of a day are offered together; of repeated ones each is asked for, so that the report can tell them apart. */
function listOpenDays(identity: Identity, rows: readonly ClaimedRow[]): readonly OpenDay[] {
  const days = new Map<Id, Map<string, { readonly added: number[]; readonly repeated: number[][] }>>();
  rows.forEach(({ row: { enrollmentId, on }, isRepeated }, index) => {
    const known = days.get(enrollmentId) ?? new Map<string, { readonly added: number[]; readonly repeated: number[][] }>();
    const group = known.get(on) ?? { added: [], repeated: [] };
    if (isRepeated) group.repeated.push([index]);
    else group.added.push(index);
    known.set(on, group);
    days.set(enrollmentId, known);
  });
  return [...days.values()].flatMap((known) =>
    [...known.values()].map(({ added, repeated }) => {
      const offers = added.length > 0 ? [added, ...repeated] : repeated;
      const first = rows[offers[0]?.[0] ?? -1]?.row;
      invariant(first, 'a day is opened by its rows');
      const { enrollmentId, personId, cohortId, on } = first;
      const day = { enrollmentId, personId, cohortId, on, part: 0, earlier: nothing };
      return { id: toDayId(identity, day), day, offers };
    }),
  );
}

function toKept(claimed: ClaimedRow | undefined): ActivityDayRow {
  invariant(claimed, 'a day is offered rows of its batch');
  return claimed.row.kept;
}

const toCommand = ({ day }: OpenDay, offer: readonly number[], rows: readonly ClaimedRow[]) => ({
  day,
  rows: offer.map((index) => toKept(rows[index])),
});

/**
 * Adds rows to their days: one write and one event per day. A row that its day holds already changes nothing, so that
 * rows which an interrupted import left out are added by its repetition.
 * @returns per row whether its day lacked it, or Busy when a day has too many events on their way.
 */
export async function recordActivityRows(
  parts: Parts,
  rows: readonly ClaimedRow[],
  isDryRun: boolean,
): Promise<readonly RowChange[] | Busy> {
  const changes = new Array<RowChange>(rows.length);
  for (let open = listOpenDays(parts.identity, rows); open.length > 0; ) {
    const groups = open.map((each) => ({ id: each.id, commands: each.offers.map((offer) => toCommand(each, offer, rows)) }));
    const decided = await parts.aggregates.executeMany(activityDayAggregate, groups, { dryRun: isDryRun });
    const toSplit: OpenDay[] = [];
    const full: OpenDay[] = [];
    for (const [index, openDay] of open.entries()) {
      const homeless = new Map<'partFull' | 'tooManyRows', number[][]>([['partFull', []], ['tooManyRows', []]]);
      for (const [position, offer] of openDay.offers.entries()) {
        const outcome = decided[index]?.[position];
        invariant(outcome, 'every command has an outcome');
        if (outcome.ok) for (const row of offer) changes[row] = outcome.value;
        else if (typeof outcome.refusal === 'string') homeless.get(outcome.refusal)?.push(...offer.map((row) => [row]));
        else return outcome.refusal;
      }
      toSplit.push({ ...openDay, offers: homeless.get('tooManyRows') ?? [] });
      full.push({ ...openDay, offers: homeless.get('partFull') ?? [] });
    }
    open = [...toSplit.filter(hasOffers), ...(await toNextParts(parts, full.filter(hasOffers)))];
  }
  return changes;
}

const hasOffers = ({ offers }: OpenDay): boolean => offers.length > 0;

/** Full parts never change, so what they hold can be carried on into the part behind them. */
async function toNextParts({ store, identity }: Parts, full: readonly OpenDay[]): Promise<readonly OpenDay[]> {
  if (full.length === 0) return full;
  const stored = await store.getMany(activityDayAggregate.collection, full.map(({ id }) => id));
  const states = new Map(stored.map(({ id, state }) => [id, state]));
  return full.map(({ id, day, offers }) => {
    const state = states.get(id);
    const { count, durationSeconds } = state?.status === 'RECORDED' ? state : nothing;
    const next = { ...day, part: day.part + 1, earlier: { count, durationSeconds } };
    return { id: toDayId(identity, next), day: next, offers };
  });
}
