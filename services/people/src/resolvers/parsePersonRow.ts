import { RowReader, type InstantParser } from '@holdfast/chassis';
import {
  ok,
  parseDay,
  parseExternalId,
  parseOrgUnit,
  reason,
  refuse,
  type OrgUnitName,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { EmploymentEndReason } from '../domain/person/state.js';
import type { PersonRowInput } from './types.generated.js';

/** A row about a person with its cells read. An absent member says nothing, null clears the field. */
export interface PersonRow {
  readonly externalId: string;
  readonly recordedAt?: string;
  readonly displayName?: string | null;
  readonly manager?: string | null;
  readonly orgUnit?: readonly OrgUnitName[] | null;
  readonly orgUnitFrom?: string;
  readonly startedOn?: string;
  readonly endedOn?: string | null;
  readonly endReason?: EmploymentEndReason | null;
}

const NAME_LENGTH_MAX = 200;
const END_REASONS: readonly EmploymentEndReason[] = ['VOLUNTARY', 'INVOLUNTARY', 'OTHER'];

function parseName(text: string): Result<string, Reason> {
  const name = text.normalize('NFC').trim();
  return [...name].length > NAME_LENGTH_MAX
    ? refuse(reason('DISPLAY_NAME_TOO_LONG', { length: NAME_LENGTH_MAX }))
    : ok(name);
}

function parseEndReason(text: string): Result<EmploymentEndReason, Reason> {
  const endReason = END_REASONS.find((each) => each === text.trim().toUpperCase());
  return endReason
    ? ok(endReason)
    : refuse(reason('END_REASON_UNKNOWN', { text: text.slice(0, 40), known: END_REASONS.join(', ') }));
}

/** Reads the cells of a row about a person, or lists all its mistakes. */
export function parsePersonRow(
  row: PersonRowInput,
  parseRecordedAt: InstantParser,
): Result<PersonRow, readonly Violation[]> {
  const reader = new RowReader(row);
  const externalId = reader.required('externalId', parseExternalId);
  const cells = {
    ...reader.optional('recordedAt', parseRecordedAt),
    ...reader.clearable('displayName', parseName),
    ...reader.clearable('manager', parseExternalId),
    ...reader.clearable('orgUnit', parseOrgUnit),
    ...reader.optional('orgUnitFrom', parseDay),
    ...reader.optional('startedOn', parseDay),
    ...reader.clearable('endedOn', parseDay),
    ...reader.clearable('endReason', parseEndReason),
  };
  if (cells.orgUnitFrom !== undefined && cells.orgUnit === undefined)
    reader.refuse('orgUnitFrom', reason('ORG_UNIT_MISSING'));
  if (cells.startedOn && cells.endedOn && cells.endedOn < cells.startedOn)
    reader.refuse('endedOn', reason('ENDED_BEFORE_STARTED', { endedOn: cells.endedOn, startedOn: cells.startedOn }));
  if (cells.manager && cells.manager === externalId) reader.refuse('manager', reason('OWN_MANAGER'));
  return reader.finish({ externalId: externalId ?? '', ...cells });
}
