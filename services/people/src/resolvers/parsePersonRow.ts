import { RowReader } from '@holdfast/chassis';
import {
  parseDay,
  parseExternalId,
  parseOrgUnit,
  type OrgUnitName,
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

function parseName(text: string): Result<string, string> {
  const name = text.normalize('NFC').trim();
  if ([...name].length > NAME_LENGTH_MAX)
    return { ok: false, refusal: `the name is longer than ${NAME_LENGTH_MAX} characters` };
  return { ok: true, value: name };
}

function parseEndReason(text: string): Result<EmploymentEndReason, string> {
  const reason = END_REASONS.find((each) => each === text.trim().toUpperCase());
  return reason
    ? { ok: true, value: reason }
    : { ok: false, refusal: `"${text.slice(0, 40)}" is none of ${END_REASONS.join(', ')}` };
}

/** Reads the cells of a row about a person, or lists all its mistakes. */
export function parsePersonRow(row: PersonRowInput): Result<PersonRow, readonly Violation[]> {
  const reader = new RowReader(row);
  const externalId = reader.required('externalId', parseExternalId);
  const cells = {
    ...reader.optional('recordedAt', reader.parseInstant),
    ...reader.clearable('displayName', parseName),
    ...reader.clearable('manager', parseExternalId),
    ...reader.clearable('orgUnit', parseOrgUnit),
    ...reader.optional('orgUnitFrom', parseDay),
    ...reader.optional('startedOn', parseDay),
    ...reader.clearable('endedOn', parseDay),
    ...reader.clearable('endReason', parseEndReason),
  };
  if (cells.orgUnitFrom !== undefined && cells.orgUnit === undefined)
    reader.refuse('orgUnitFrom', 'a first day needs the unit that it is about');
  if (cells.startedOn && cells.endedOn && cells.endedOn < cells.startedOn)
    reader.refuse('endedOn', `${cells.endedOn} is before the employment started, ${cells.startedOn}`);
  if (cells.manager && cells.manager === externalId) reader.refuse('manager', 'nobody reports to themselves');
  return reader.finish({ externalId: externalId ?? '', ...cells });
}
