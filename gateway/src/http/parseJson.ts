import { ok, refuse, sentence, type Result } from '@holdfast/kernel';
import { inexactNumber } from '../inexactNumber.js';
import { findInexactNumber } from './findInexactNumber.js';
import type { HttpRefusal } from './httpRefusal.js';
import { refuseBulkyJson } from './refuseBulk.js';

const notJson: HttpRefusal = { status: 400, code: 'BAD_REQUEST', ...sentence('BODY_NOT_JSON') };

/** The refusal of a JSON text in which a number would be rounded before anybody can judge it. */
export function refuseInexactNumber(json: string): HttpRefusal | undefined {
  const written = findInexactNumber(json);
  return written === undefined ? undefined : { status: 400, code: 'BAD_USER_INPUT', ...inexactNumber(written) };
}

/** Reads a body that is read quickly and whose numbers are exact. */
export function parseJson(text: string): Result<unknown, HttpRefusal> {
  const bulky = refuseBulkyJson(text);
  if (bulky) return refuse(bulky);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(notJson);
  }
  const refusal = refuseInexactNumber(text);
  return refusal ? refuse(refusal) : ok(value);
}
