import { sha256Hex } from './canonical.js';
import { ok, refuse, type Result } from './result.js';
import { normalizeText } from './text.js';

const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EXTERNAL_ID_LENGTH_MAX = 64;
const ORG_UNIT_LENGTH_MAX = 200;

/** Reads the natural key of anything but a person: `[a-z0-9][a-z0-9-]{0,63}`, and nothing that looks like an id. */
export function parseKey(text: string): Result<string, string> {
  const key = normalizeText(text);
  if (UUID.test(key)) return refuse(`"${key}" has the form of an id; keys must not`);
  if (!KEY.test(key)) return refuse(`"${key.slice(0, 80)}" is no key: 1 to 64 of a-z, 0-9 and -, not beginning with -`);
  return ok(key);
}

/** Reads an HR number: trimmed NFKC text of 1 to 64 characters, leading zeros kept. */
export function parseExternalId(text: string): Result<string, string> {
  const externalId = normalizeText(text);
  if (externalId === '') return refuse('the HR number is empty');
  if ([...externalId].length > EXTERNAL_ID_LENGTH_MAX)
    return refuse(`the HR number is longer than ${EXTERNAL_ID_LENGTH_MAX} characters`);
  if (UUID.test(externalId)) return refuse(`"${externalId}" has the form of an id; HR numbers must not`);
  return ok(externalId);
}

/** One level of an org unit's path, from the root to the unit itself. */
export interface OrgUnitName {
  readonly key: string;
  readonly name: string;
}

const toOrgUnitKey = (path: string): string =>
  KEY.test(path) && !UUID.test(path) ? path : `u-${sha256Hex(path).slice(0, 16)}`;

/**
 * Reads an org unit's name or path (`总部/华东/门店0123`) into all its levels, the unit itself last. What is no key
 * gets a key derived from its path and keeps its own text as name.
 */
export function parseOrgUnit(text: string): Result<readonly OrgUnitName[], string> {
  const path = normalizeText(text);
  if (path === '') return refuse('the org unit is empty');
  if ([...path].length > ORG_UNIT_LENGTH_MAX)
    return refuse(`the org unit is longer than ${ORG_UNIT_LENGTH_MAX} characters`);
  const names = path.split('/').map((name) => name.trim());
  if (names.some((name) => name === '')) return refuse(`"${path.slice(0, 80)}" has an empty level`);
  return ok(names.map((name, depth) => ({ key: toOrgUnitKey(names.slice(0, depth + 1).join('/')), name })));
}
