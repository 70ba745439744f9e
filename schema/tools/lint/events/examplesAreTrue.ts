import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { EventSchemaFile } from '../../events/readEventSchemas.js';
import type { Finding } from '../finding.js';

/** Every event shows at least one example, and the example keeps the schema. */
export function examplesAreTrue({ path, schema }: EventSchemaFile): readonly Finding[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ['x-holdfast'] });
  formats.default(ajv);
  if (schema.examples.length === 0) return [{ where: path, message: 'Show an example.' }];
  return schema.examples
    .filter((example) => !ajv.validate(schema, example))
    .map(() => ({ where: path, message: `An example breaks the schema: ${ajv.errorsText()}.` }));
}
