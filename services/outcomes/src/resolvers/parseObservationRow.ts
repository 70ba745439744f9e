import { RowReader, type InstantParser } from '@holdfast/chassis';
import {
  formatDecimal,
  ok,
  parseDecimal,
  parseExternalId,
  parsePeriod,
  reason,
  refuse,
  toHalfWidth,
  type Day,
  type Id,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { MetricParser } from './createMetricParser.js';
import type { ObservationRowInput } from './types.generated.js';

/** A row about a value with its cells read. Without a value it says nothing, null takes the value back. */
export interface ObservationRow {
  readonly externalId: string;
  readonly metricId: Id;
  readonly from: Day;
  readonly to: Day;
  readonly value?: string | null;
  readonly recordedAt?: string;
}

/** A day, or a month that stands for its first or last day. */
const parseBound =
  (bound: 'from' | 'to') =>
  (text: string): Result<Day, Reason> => {
    const period = parsePeriod(text, text);
    return period.ok ? ok(period.value[bound]) : refuse(period.refusal.reason);
  };

/** Reads a value; of a metric in percent it may carry the sign. */
const parseValue =
  (unit: string | undefined) =>
  (text: string): Result<string, Reason> => {
    const written = toHalfWidth(text).trim();
    const bare = unit !== undefined && toHalfWidth(unit).trim() === '%' ? written.replace(/\s*%$/, '') : written;
    const value = parseDecimal(bare);
    return value.ok ? ok(formatDecimal(value.value)) : value;
  };

/** Reads the cells of a row about a value, or lists all its mistakes. */
export function parseObservationRow(
  row: ObservationRowInput,
  parseMetric: MetricParser,
  parseRecordedAt: InstantParser,
): Result<ObservationRow, readonly Violation[]> {
  const reader = new RowReader(row);
  const externalId = reader.required('person', parseExternalId) ?? '';
  const metric = reader.required('metric', parseMetric);
  const from = reader.required('from', parseBound('from')) ?? '';
  const to = reader.required('to', parseBound('to')) ?? '';
  if (from !== '' && to !== '' && to < from) reader.refuse('to', reason('PERIOD_BACKWARD', { from, to }));
  const cells = {
    ...reader.clearable('value', parseValue(metric?.definition.unit)),
    ...reader.optional('recordedAt', parseRecordedAt),
  };
  return reader.finish({ externalId, metricId: metric?.id ?? '', from, to, ...cells });
}
