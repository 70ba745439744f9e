import type { JsonSchema } from './eventSchema.js';

/** A schema inside a schema with the way to it: `amount.currency`, `steps[].key`. */
export interface SchemaNode {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** A schema and all that it contains, outermost first. */
export function listNodes(schema: JsonSchema, path = ''): readonly SchemaNode[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    listNodes(field, path ? `${path}.${name}` : name),
  );
  const items = schema.items ? listNodes(schema.items, `${path}[]`) : [];
  return [{ path, schema }, ...fields, ...items];
}
