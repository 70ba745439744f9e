import { sha256Hex } from './canonical.js';
import { reason, type Reason } from './words/reason.js';
import { ok, refuse, type Result } from './result.js';
import { normalizeText } from './text.js';

const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EXTERNAL_ID_LENGTH_MAX = 64;
const ORG_UNIT_LENGTH_MAX = 200;

/** Reads the natural key of anything but a person: `[a-z0-9][a-z0-9-]{0,63}`, and nothing that looks like an id. */
export function parseKey(text: string): Result<string, Reason> {
  const key = normalizeText(text);
  if (UUID.test(key)) return refuse(reason('KEY_LIKE_ID', { text: key }));
  if (!KEY.test(key)) return refuse(reason('KEY_UNREADABLE', { text: key.slice(0, 80) }));
  return ok(key);
}

/** Reads an HR number: trimmed NFKC text of 1 to 64 characters, leading zeros kept. */
export function parseExternalId(text: string): Result<string, Reason> {
  const externalId = normalizeText(text);
  if (externalId === '') return refuse(reason('EXTERNAL_ID_EMPTY'));
  if ([...externalId].length > EXTERNAL_ID_LENGTH_MAX)
    return refuse(reason('EXTERNAL_ID_TOO_LONG', { length: EXTERNAL_ID_LENGTH_MAX }));
  if (UUID.test(externalId)) return refuse(reason('EXTERNAL_ID_LIKE_ID', { text: externalId }));
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
export function parseOrgUnit(text: string): Result<readonly OrgUnitName[], Reason> {
  const path = normalizeText(text);
  if (path === '') return refuse(reason('ORG_UNIT_EMPTY'));
  if ([...path].length > ORG_UNIT_LENGTH_MAX)
    return refuse(reason('ORG_UNIT_TOO_LONG', { length: ORG_UNIT_LENGTH_MAX }));
  const names = path.split('/').map((name) => name.trim());
  if (names.some((name) => name === '')) return refuse(reason('ORG_UNIT_LEVEL_EMPTY', { text: path.slice(0, 80) }));
  return ok(names.map((name, depth) => ({ key: toOrgUnitKey(names.slice(0, depth + 1).join('/')), name })));
}
