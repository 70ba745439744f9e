import { listNodes } from '../../events/listNodes.js';
import type { EventSchemaFile } from '../../events/readEventSchemas.js';
import type { Finding } from '../finding.js';

/** Within a version optional fields are added, so every object lets unknown ones through; what is listed exists. */
export function readersMayGrow({ path, schema }: EventSchemaFile): readonly Finding[] {
  return listNodes(schema)
    .filter(({ schema: node }) => node.properties)
    .flatMap(({ path: field, schema: { additionalProperties, required = [], properties = {} } }) => {
      const name = field || 'the event';
      const unknown = required.filter((property) => !(property in properties));
      return [
        ...(additionalProperties === true ? [] : [`Say "additionalProperties": true at ${name}.`]),
        ...unknown.map((missing) => `${missing} is required at ${name} and not described.`),
      ];
    })
    .map((message) => ({ where: path, message }));
}
