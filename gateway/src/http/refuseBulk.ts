import { sentence } from '@holdfast/kernel';
import { CHARACTERS_PER_TOKEN, JSON_MEMBERS_MAX, NESTED_BRACKETS_MAX } from '../limits/fixedLimits.js';
import { measureText } from '../limits/measureText.js';
import type { HttpRefusal } from './httpRefusal.js';

const tooNested: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  ...sentence('TEXT_TOO_NESTED', { max: NESTED_BRACKETS_MAX }),
};

const tooManyMembers: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  ...sentence('BODY_TOO_MANY_MEMBERS', { max: JSON_MEMBERS_MAX }),
};

/** The refusal of a JSON text that takes long to read, or that nobody could walk through. */
export function refuseBulkyJson(json: string): HttpRefusal | undefined {
  const { depth, members } = measureText(json);
  if (depth > NESTED_BRACKETS_MAX) return tooNested;
  return members > JSON_MEMBERS_MAX ? tooManyMembers : undefined;
}

/** The refusal of an operation's text before anybody splits it into words and signs, of which it may have so many. */
export function refuseBulkyOperation(text: unknown, tokensMax: number): HttpRefusal | undefined {
  if (typeof text !== 'string') return undefined;
  const max = tokensMax * CHARACTERS_PER_TOKEN;
  if (text.length > max) return { status: 400, code: 'BAD_REQUEST', ...sentence('OPERATION_TOO_LONG', { max }) };
  return measureText(text).depth > NESTED_BRACKETS_MAX ? tooNested : undefined;
}
