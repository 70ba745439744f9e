import { GENERATED_NOTICE, type GeneratedFile } from '../generatedFile.js';
import type { EventSchemaFile } from './readEventSchemas.js';
import { toInterface } from './toInterface.js';

/** The TypeScript types of all events and the map from an event's type to its data. */
export async function toEventTypes(files: readonly EventSchemaFile[]): Promise<GeneratedFile> {
  const interfaces = await Promise.all(files.map(({ schema }) => toInterface(schema)));
  const members = files.map(({ schema }) => `readonly '${schema.$id}': ${schema.title};`);
  const content = `${GENERATED_NOTICE}

${interfaces.join('\n')}
/** What each event carries, by its type. */
export interface EventData {
${members.join('\n')}
}

/** The types of all events of this installation. */
export type EventType = keyof EventData;
`;
  return { path: 'schema/src/generated/events.ts', content };
}
