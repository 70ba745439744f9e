import {
  normalizeText,
  ok,
  parseDay,
  reason,
  refuse,
  type Instant,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';

type Parser<Value> = (text: string) => Result<Value, Reason>;

export type InstantParser = Parser<Instant>;

/** The text cells of a row; every cell but the row's number is nullable text. */
type Cells<Row> = { readonly [Field in keyof Row]?: Row[Field] };

const INSTANT_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Reads an instant that says its offset, such as `2026-03-05T08:00:00+08:00`. */
export function parseInstant(text: string): Result<Instant, Reason> {
  const written = normalizeText(text);
  const instant = new Date(written.replace(' ', 'T'));
  if (!INSTANT_WITH_OFFSET.test(written) || Number.isNaN(instant.getTime()))
    return refuse(reason('INSTANT_UNREADABLE', { text: written.slice(0, 40) }));
  // JavaScript takes the 30th of February for the 2nd of March.
  const day = parseDay(written.slice(0, 10));
  if (!day.ok) return day;
  return ok(instant.toISOString());
}

/** How far ahead of our clock a source's clock, or the offset that it writes, may be. */
const RECORDED_AHEAD_MS_MAX = 24 * 60 * 60 * 1000;

/**
 * Reads when something was known. A time that is still to come would outlast every later value of its cells until then,
 * and nobody can know anything in the future.
 */
export const recordedAtParser =
  (now: Instant): InstantParser =>
  (text) => {
    const recordedAt = parseInstant(text);
    if (!recordedAt.ok || Date.parse(recordedAt.value) <= Date.parse(now) + RECORDED_AHEAD_MS_MAX) return recordedAt;
    return refuse(reason('RECORDED_IN_FUTURE', { recordedAt: recordedAt.value, now }));
  };

/** Reads the cells of one imported row and gathers every mistake. Absent and null cells say nothing. */
export class RowReader<Row extends object> {
  private readonly violations: Violation[] = [];
  readonly parseInstant = parseInstant;

  constructor(private readonly row: Cells<Row>) {}

  /** Adds a mistake that concerns several cells. */
  refuse(field: keyof Row & string, why: Reason): void {
    this.violations.push({ path: [field], ...why });
  }

  /** A cell that must say something. */
  required<Value>(field: keyof Row & string, parse: Parser<Value>): Value | undefined {
    const text = this.textOf(field);
    if (text === undefined || text.trim() === '') {
      this.refuse(field, reason('FIELD_MISSING', { field }));
      return undefined;
    }
    return this.parsed(field, parse, text);
  }

  /** A cell that may say nothing; an empty one says nothing either, since it cannot be cleared. */
  optional<Field extends keyof Row & string, Value>(
    field: Field,
    parse: Parser<Value>,
  ): { readonly [F in Field]?: Value } {
    const text = this.textOf(field);
    if (text === undefined || text.trim() === '') return {};
    return this.member(field, this.parsed(field, parse, text));
  }

  /** A cell whose empty text clears the field. */
  clearable<Field extends keyof Row & string, Value>(
    field: Field,
    parse: Parser<Value>,
  ): { readonly [F in Field]?: Value | null } {
    const text = this.textOf(field);
    if (text === undefined) return {};
    return this.member(field, text.trim() === '' ? null : this.parsed(field, parse, text));
  }

  /** The row as it was read, or all its mistakes. */
  finish<Parsed>(parsed: Parsed): Result<Parsed, readonly Violation[]> {
    return this.violations.length > 0 ? refuse(this.violations) : ok(parsed);
  }

  private textOf(field: keyof Row & string): string | undefined {
    const cell = this.row[field];
    return typeof cell === 'string' ? cell : undefined;
  }

  private parsed<Value>(field: keyof Row & string, parse: Parser<Value>, text: string): Value | undefined {
    if (!text.isWellFormed()) {
      this.refuse(field, reason('TEXT_MALFORMED'));
      return undefined;
    }
    const result = parse(text);
    if (result.ok) return result.value;
    this.refuse(field, result.refusal);
    return undefined;
  }

  private member<Field extends string, Value>(
    field: Field,
    value: Value | undefined,
  ): { readonly [F in Field]?: Value } {
    // An object with one computed key; TypeScript widens the key to string.
    return (value === undefined ? {} : { [field]: value }) as { readonly [F in Field]?: Value };
  }
}
