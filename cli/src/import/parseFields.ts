import { ok, refuse, type Result } from '@holdfast/kernel';
import { message, type Message } from '../language/message.js';
import { kinds, type ImportKind } from './kinds.js';
import type { ImportOptions, ImportRequest } from './request.js';
import { splitPair } from './splitPair.js';

/** Fields that a wide column fills. */
const WIDE_FIELDS: readonly string[] = ['from', 'to', 'value'];

type Given = readonly [field: string, value: string];

function parseGiven(option: '--map' | '--set', pairs: readonly string[]): Result<readonly Given[], Message> {
  const given: Given[] = [];
  for (const pair of pairs) {
    const parts = splitPair(pair);
    if (!parts || (option === '--map' && parts[1] === '')) return refuse(message('optionNoPair', { option, pair }));
    given.push(parts);
  }
  return ok(given);
}

/** Why a field cannot be given; undefined when it can. */
function findObstacle(field: string, kind: ImportKind, { wide = [], recordedAt }: ImportOptions): Message | undefined {
  const { fields } = kinds[kind];
  if (!fields.includes(field)) return message('unknownField', { kind, field, known: fields.join(', ') });
  if (wide.length > 0 && WIDE_FIELDS.includes(field)) return message('fieldIsWide', { field });
  return field === 'recordedAt' && recordedAt !== undefined ? message('recordedAtTwice') : undefined;
}

/** Reads `--map` and `--set`: every field is known, and none is given twice. */
export function parseFields(
  kind: ImportKind,
  options: ImportOptions,
): Result<Pick<ImportRequest, 'mapped' | 'constants'>, Message> {
  const columns = parseGiven('--map', options.map ?? []);
  if (!columns.ok) return columns;
  const values = parseGiven('--set', options.set ?? []);
  if (!values.ok) return values;
  const seen = new Set<string>();
  for (const [field] of [...columns.value, ...values.value]) {
    const obstacle = seen.has(field) ? message('fieldTwice', { field }) : findObstacle(field, kind, options);
    if (obstacle) return refuse(obstacle);
    seen.add(field);
  }
  return ok({ mapped: new Map(columns.value), constants: new Map(values.value) });
}
