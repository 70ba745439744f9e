import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../events/eventSchema.js';

/** Keywords that explain; the rest decides what bytes are accepted. */
const EXPLAINING: ReadonlySet<string> = new Set(['description', 'examples', '$comment', 'x-holdfast']);

/** Keywords that are compared by their own rules. */
const STRUCTURAL: ReadonlySet<string> = new Set(['properties', 'required', 'items']);

const keywordsOf = (schema: JsonSchema): readonly string[] =>
  Object.keys(schema).filter((keyword) => !EXPLAINING.has(keyword) && !STRUCTURAL.has(keyword));

const toSentence = (path: string, text: string): string => `${path || 'the event'}: ${text}`;

function compareKeywords(released: JsonSchema, present: JsonSchema, path: string): readonly string[] {
  const keywords = new Set([...keywordsOf(released), ...keywordsOf(present)]);
  return [...keywords]
    .filter((keyword) => !isDeepStrictEqual(released[keyword], present[keyword]))
    .map((keyword) =>
      toSentence(
        path,
        `"${keyword}" has changed from ${JSON.stringify(released[keyword])} to ${JSON.stringify(present[keyword])}`,
      ),
    );
}

function compareRequired(released: JsonSchema, present: JsonSchema, path: string): readonly string[] {
  const before = new Set(released.required);
  const now = new Set(present.required);
  const added = [...now].filter((field) => !before.has(field));
  const gone = [...before].filter((field) => !now.has(field));
  return [
    ...added.map((field) => toSentence(path, `"${field}" is required now, and stored events lack it`)),
    ...gone.map((field) => toSentence(path, `"${field}" is optional now, and readers rely on it`)),
  ];
}

/**
 * What of a JSON Schema is no longer as it was released. Within one version of an event only optional fields are
 * added, at any depth: both forms are read by both builds while they run side by side.
 */
export function toSchemaFindings(released: JsonSchema, present: JsonSchema, path = ''): readonly string[] {
  const fields = Object.entries(released.properties ?? {}).flatMap(([name, before]) => {
    const inner = path ? `${path}.${name}` : name;
    const now = present.properties?.[name];
    return now ? toSchemaFindings(before, now, inner) : [toSentence(inner, 'the field is gone')];
  });
  const items = released.items && present.items ? toSchemaFindings(released.items, present.items, `${path}[]`) : [];
  const isSameKind = Boolean(released.items) === Boolean(present.items);
  return [
    ...compareKeywords(released, present, path),
    ...compareRequired(released, present, path),
    ...fields,
    ...items,
    ...(isSameKind ? [] : [toSentence(path, '"items" has come or gone')]),
  ];
}
