import { GENERATED_NOTICE, type GeneratedFile } from '../generatedFile.js';
import type { EventSchemaFile } from './readEventSchemas.js';

/** The events as they are needed at run time: where each travels, by which key, and the schema of its data. */
export function toEventCatalog(files: readonly EventSchemaFile[]): GeneratedFile {
  const entries = files.map(({ schema }) => {
    const { topic, partitionKey, consumers } = schema['x-holdfast'];
    return `${JSON.stringify(schema.$id)}: ${JSON.stringify({ topic, partitionKey, consumers, schema })},`;
  });
  const content = `${GENERATED_NOTICE}
import type { CatalogEntry } from '../catalogEntry.js';
import type { EventType } from './events.js';

/** Every event by its type. */
export const eventCatalog: Readonly<Record<EventType, CatalogEntry>> = {
${entries.join('\n')}
};
`;
  return { path: 'schema/src/generated/eventCatalog.ts', content };
}
