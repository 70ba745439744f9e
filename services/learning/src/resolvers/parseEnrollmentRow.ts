import { RowReader, type InstantParser } from '@holdfast/chassis';
import {
  formatDecimal,
  ok,
  parseDay,
  parseDecimal,
  parseExternalId,
  reason,
  refuse,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { EnrollmentStatement } from '../domain/enrollment/commands.js';
import type { CohortParser, NamedCohort } from './findCohorts.js';
import type { EnrollmentRowInput } from './types.generated.js';

/** A row about an enrollment with its cells read. */
export interface EnrollmentRow {
  readonly externalId: string;
  readonly cohort: NamedCohort | undefined;
  readonly statement: EnrollmentStatement;
}

function parseScore(text: string): Result<string, Reason> {
  const score = parseDecimal(text);
  if (!score.ok) return score;
  return score.value < 0n
    ? refuse(reason('NUMBER_NEGATIVE', { text: text.slice(0, 40) }))
    : ok(formatDecimal(score.value));
}

/** Reads the cells of a row about an enrollment, or lists all its mistakes. */
export function parseEnrollmentRow(
  row: EnrollmentRowInput,
  parseCohort: CohortParser,
  parseRecordedAt: InstantParser,
): Result<EnrollmentRow, readonly Violation[]> {
  const reader = new RowReader(row);
  const externalId = reader.required('person', parseExternalId);
  const cohort = reader.required('cohort', parseCohort);
  const statement = {
    ...reader.optional('recordedAt', parseRecordedAt),
    ...reader.clearable('enrolledOn', parseDay),
    ...reader.clearable('completedOn', parseDay),
    ...reader.clearable('withdrawnOn', parseDay),
    ...reader.clearable('score', parseScore),
  };
  const { enrolledOn, completedOn, withdrawnOn } = statement;
  if (enrolledOn && completedOn && completedOn < enrolledOn)
    reader.refuse('completedOn', reason('COMPLETED_BEFORE_ENROLLED', { completedOn, enrolledOn }));
  if (enrolledOn && withdrawnOn && withdrawnOn < enrolledOn)
    reader.refuse('withdrawnOn', reason('WITHDRAWN_BEFORE_ENROLLED', { withdrawnOn, enrolledOn }));
  if (completedOn && withdrawnOn)
    reader.refuse('withdrawnOn', reason('COMPLETED_AND_WITHDRAWN', { completedOn, withdrawnOn }));
  return reader.finish({ externalId: externalId ?? '', cohort, statement });
}
