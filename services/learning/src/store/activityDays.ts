import type { Aggregates, Busy, CommandOutcome, RowOutcome } from '@holdfast/chassis';
import { dayOf, invariant, type Clock, type Day, type Id, type Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { ActivityDay, ActivityDayRefusal } from '../domain/activityDay/activityDay.js';
import { activityDayAggregate } from './collections.js';
import {
  listOpenDays,
  openActivityDay,
  toActivityDayId,
  toCommands,
  type ClaimedRow,
  type OpenDay,
} from './openDays.js';

interface Parts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly timeZone: string;
}

/** The rows of a day that found no place yet: those to offer one by one, and those for the next part. */
interface Homeless {
  readonly toSplit: readonly number[];
  readonly toNextPart: readonly number[];
}

/** Notes what became of each row, and gathers those that found no place. */
function noteChanges(
  { offers }: OpenDay,
  outcomes: readonly CommandOutcome<ActivityDayRefusal>[],
  rowOutcomes: RowOutcome[],
): Homeless | Busy {
  const toSplit: number[] = [];
  const toNextPart: number[] = [];
  for (const [position, offer] of offers.entries()) {
    const outcome = outcomes[position];
    invariant(outcome, 'every command has an outcome');
    if (outcome.ok)
      for (const index of offer) rowOutcomes[index] = outcome.value === 'changed' ? 'accepted' : 'unchanged';
    else if (outcome.refusal === 'tooManyRows') toSplit.push(...offer);
    else if (outcome.refusal === 'partFull') toNextPart.push(...offer);
    else if (outcome.refusal.type === 'Busy') return outcome.refusal;
    // Beyond a limit: some of the rows may still be within it.
    else if (offer.length > 1) toSplit.push(...offer);
    else for (const index of offer) rowOutcomes[index] = outcome.refusal.violations;
  }
  return { toSplit, toNextPart };
}

const oneByOne = (indexes: readonly number[]): OpenDay['offers'] => indexes.map((index) => [index]);

/**
 * Adds rows to their days: one write and one event per day. A row that its day holds already changes nothing, so that
 * rows which an interrupted import left out are added by its repetition.
 * @returns per row whether its day lacked it or why it has no place there, or Busy when a day has too many events on
 * their way.
 */
export async function recordActivityRows(
  parts: Parts,
  rows: readonly ClaimedRow[],
  isDryRun: boolean,
): Promise<readonly RowOutcome[] | Busy> {
  const { aggregates, identity, clock, timeZone } = parts;
  const outcomes = new Array<RowOutcome>(rows.length);
  let open = listOpenDays(identity, rows, dayOf(clock.now(), timeZone));
  while (open.length > 0) {
    const groups = open.map((openDay) => ({ id: openDay.id, commands: toCommands(openDay, rows) }));
    const decided = await aggregates.executeMany(activityDayAggregate, groups, { dryRun: isDryRun });
    const again: OpenDay[] = [];
    const full: OpenDay[] = [];
    for (const [index, openDay] of open.entries()) {
      const homeless = noteChanges(openDay, decided[index] ?? [], outcomes);
      if ('type' in homeless) return homeless;
      const { toSplit, toNextPart } = homeless;
      if (toSplit.length > 0) again.push({ ...openDay, offers: oneByOne(toSplit) });
      if (toNextPart.length > 0) full.push({ ...openDay, offers: oneByOne(toNextPart) });
    }
    open = [...again, ...(await toNextParts(parts, full))];
  }
  return outcomes;
}

/** Full parts never change, so what they hold can be carried on into the part behind them. */
async function toNextParts({ store, identity }: Parts, full: readonly OpenDay[]): Promise<readonly OpenDay[]> {
  if (full.length === 0) return full;
  const ids = full.map(({ id }) => id);
  const stored = await store.getMany(activityDayAggregate.collection, ids);
  const states = new Map(stored.map(({ id, state }) => [id, state]));
  return full.map(({ id, day, offers }) => {
    const state = states.get(id);
    const { count, durationSeconds } = state?.status === 'RECORDED' ? state : { count: 0, durationSeconds: 0 };
    return openActivityDay(identity, { ...day, part: day.part + 1, earlier: { count, durationSeconds } }, offers);
  });
}

/** Those of these days that hold activity, as far as their first part tells. */
export async function loadActivityDays(
  { store, identity }: Pick<Parts, 'store' | 'identity'>,
  days: readonly { readonly enrollmentId: Id; readonly on: Day }[],
): Promise<readonly ActivityDay[]> {
  const ids = days.map(({ enrollmentId, on }) => toActivityDayId(identity, enrollmentId, on, 0));
  const stored = await store.getMany(activityDayAggregate.collection, ids);
  return stored.flatMap(({ state }) => (state.status === 'ABSENT' ? [] : [state]));
}
