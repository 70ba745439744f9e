import type { Document } from './document.js';
import { IllFormedText, NotPlainJson } from './errors.js';

interface Flaw {
  readonly path: string;
  readonly reason: string;
}

const OWN_ID: Flaw = { path: '._id', reason: 'the field is called "id"' };

/** An escape of half a surrogate pair: whole pairs are never escaped by JSON.stringify. */
const LONE_SURROGATE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

function findFlawOfNumber(value: number): Flaw | undefined {
  if (!Number.isFinite(value)) return { path: '', reason: 'the number is not finite' };
  if (Object.is(value, -0)) return { path: '', reason: 'the number is minus zero' };
  return undefined;
}

/** A literal's prototype is the root of its realm's chain, or absent. */
function hasClass(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return typeof prototype === 'object' && prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

/** MongoDB's driver takes keys for texts that end at a NUL, and an object with `_bsontype` for a value of its own. */
const isProper = (key: string): boolean =>
  !key.startsWith('$') && !key.includes('.') && !key.includes('\u0000') && key !== '_bsontype';

/** Documents have few different keys, and to find one again is quicker than to look through it. */
const properKeys = new Set<string>();
const PROPER_KEYS_MAX = 1_000;

function isProperKey(key: string): boolean {
  if (properKeys.has(key)) return true;
  if (!isProper(key)) return false;
  if (properKeys.size < PROPER_KEYS_MAX) properKeys.add(key);
  return true;
}

function findFlawOfMembers(value: object): Flaw | undefined {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) {
      const flaw = findFlaw(value[at]);
      if (flaw) return { path: `[${at}]${flaw.path}`, reason: flaw.reason };
    }
    return undefined;
  }
  if (hasClass(value)) return { path: '', reason: 'the object has a class' };
  // Every write passes here; a for-in over a literal allocates nothing, unlike a list of its entries.
  for (const key in value) {
    if (!isProperKey(key))
      return { path: `.${key}`, reason: 'the key has a ".", a NUL or a leading "$", or is "_bsontype"' };
    const flaw = findFlaw((value as Readonly<Record<string, unknown>>)[key]);
    if (flaw) return { path: `.${key}${flaw.path}`, reason: flaw.reason };
  }
  return undefined;
}

function findFlaw(value: unknown): Flaw | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      return findFlawOfNumber(value);
    case 'object':
      return value === null ? undefined : findFlawOfMembers(value);
    default:
      return { path: '', reason: `a value of type ${typeof value} is not JSON` };
  }
}

const findFlawOfDocument = (document: Document): Flaw | undefined =>
  Object.hasOwn(document, '_id') ? OWN_ID : findFlaw(document);

const holdsHalfPair = (text: string): boolean => text.includes('\\ud') && LONE_SURROGATE.test(text);

/** Whether every store keeps a document as it is; what holds something from outside may be none. */
export const isPlainJson = (document: Document): boolean =>
  findFlawOfDocument(document) === undefined && !holdsHalfPair(JSON.stringify(document));

/**
 * The text of a document that every store keeps alike. Throws NotPlainJson for a Date, undefined, NaN, -0, half a
 * surrogate pair, a key with `.` or a leading `$`, or an `_id` beside the id: this is a mistake in our code, not of a user.
 */
export function toPlainJson(collection: string, document: Document): string {
  const flaw = findFlawOfDocument(document);
  if (flaw) throw new NotPlainJson(collection, flaw.path.slice(1), flaw.reason);
  const text = JSON.stringify(document);
  if (holdsHalfPair(text)) throw new IllFormedText(collection);
  return text;
}
