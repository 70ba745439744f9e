import { RowReader } from '@holdfast/chassis';
import {
  addDays,
  DECIMAL_ONE,
  dayOf,
  daysBetween,
  ok,
  parseDecimal,
  parseExternalId,
  reason,
  refuse,
  sha256Hex,
  type Day,
  type Id,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import { ACTIVITY_DISTANCE_DAYS_MAX, ACTIVITY_PER_ROW_MAX } from '../domain/policy.js';
import type { CohortParser } from './findCohorts.js';
import { memoize } from './memoize.js';
import type { ActivityRowInput } from './types.generated.js';

/** A row of activity with its cells read. */
export interface ParsedActivityRow {
  readonly row: number;
  readonly eventId: string | undefined;
  readonly externalId: string;
  readonly cohortId: Id;
  readonly on: Day;
  readonly count: number;
  readonly seconds: number;
  /** A short fingerprint of what the cells say, by which a changed file is found out. */
  readonly hash: string;
}

const HASH_LENGTH = 12;

function parseInteger(text: string): Result<number, Reason> {
  if (/^-?\d{1,10}$/.test(text)) return ok(Number(text));
  const decimal = parseDecimal(text);
  if (!decimal.ok) return decimal;
  const isWhole = decimal.value % DECIMAL_ONE === 0n;
  return isWhole
    ? ok(Number(decimal.value / DECIMAL_ONE))
    : refuse(reason('NUMBER_NOT_WHOLE', { text: text.slice(0, 40) }));
}

function parseAmount(text: string): Result<number, Reason> {
  const amount = parseInteger(text);
  if (!amount.ok) return amount;
  if (amount.value < 0) return refuse(reason('NUMBER_NEGATIVE', { text: text.slice(0, 40) }));
  return amount.value > ACTIVITY_PER_ROW_MAX
    ? refuse(reason('ACTIVITY_TOO_LARGE', { text: text.slice(0, 40) }))
    : amount;
}

/** The day that lies so many days after the start of a cohort, unless that is beyond belief. */
function findDay(startsOn: Day, distance: number): Result<Day, Reason> {
  if (Math.abs(distance) <= ACTIVITY_DISTANCE_DAYS_MAX) return ok(addDays(startsOn, distance));
  return refuse(reason('ACTIVITY_TOO_FAR', { days: distance, startsOn, daysMax: ACTIVITY_DISTANCE_DAYS_MAX }));
}

const isFilled = (cell: string | null | undefined): boolean => typeof cell === 'string' && cell.trim() !== '';

const fingerprint = (content: readonly unknown[]): string => sha256Hex(JSON.stringify(content)).slice(0, HASH_LENGTH);

/** The reader of a batch's rows: it lists all mistakes of a row, and remembers whose number it read and which day lies where. */
export function activityRowParser(
  parseCohort: CohortParser,
  timeZone: string,
): (row: ActivityRowInput) => Result<ParsedActivityRow, readonly Violation[]> {
  const parsePerson = memoize(parseExternalId);
  const daysOf = memoize((startsOn: Day) => memoize((distance: number) => findDay(startsOn, distance)));

  /** The day of a row that says when by an instant, or by counting from the start of its cohort. */
  function readDay(reader: RowReader<ActivityRowInput>, row: ActivityRowInput, startsOn: Day | undefined) {
    const { at } = reader.optional('at', reader.parseInstant);
    const { day } = reader.optional('day', parseInteger);
    if (isFilled(row.at) === isFilled(row.day)) reader.refuse('day', reason('WHEN_UNCLEAR'));
    const when = at ?? day;
    if (startsOn === undefined || when === undefined) return { when, on: '' };
    const distance = typeof when === 'number' ? when : daysBetween(startsOn, dayOf(when, timeZone));
    const on = daysOf(startsOn)(distance);
    if (!on.ok) reader.refuse(day === undefined ? 'at' : 'day', on.refusal);
    return { when, on: on.ok ? on.value : '' };
  }

  return (row) => {
    const reader = new RowReader(row);
    const externalId = reader.required('person', parsePerson) ?? '';
    const cohort = reader.required('cohort', parseCohort);
    const { when, on } = readDay(reader, row, cohort?.cohort.startsOn);
    const { count = 1 } = reader.optional('count', parseAmount);
    const { seconds = 0 } = reader.optional('seconds', parseAmount);
    const cohortId = cohort?.id ?? '';
    const hash = fingerprint([externalId, cohortId, when, row.verb || null, row.object || null, count, seconds]);
    const eventId = row.eventId?.trim() || undefined;
    return reader.finish({ row: row.row, eventId, externalId, cohortId, on, count, seconds, hash });
  };
}
