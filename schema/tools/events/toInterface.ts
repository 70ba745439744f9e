import { compile } from 'json-schema-to-typescript';
import type { EventSchema, JsonSchema } from './eventSchema.js';
import { toReadonlyTypes } from './toReadonlyTypes.js';

/**
 * Closes a schema for the types alone: bytes may carry fields of a newer minor form, our code may not name them.
 */
function toClosed(schema: JsonSchema): JsonSchema {
  const { properties, items, examples: _examples, ...rest } = schema;
  return {
    ...rest,
    ...(properties && {
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, toClosed(field)])),
    }),
    ...(items && { items: toClosed(items) }),
  };
}

/** The TypeScript interface of one event. The only file that knows json-schema-to-typescript. */
export async function toInterface(schema: EventSchema): Promise<string> {
  // The library's own type of a schema is narrower in form than ours, not in content.
  const closed = toClosed(schema) as Parameters<typeof compile>[0];
  return toReadonlyTypes(
    await compile(closed, schema.title, { bannerComment: '', format: false, ignoreMinAndMaxItems: true }),
  );
}
