import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder } from '../paths.js';
import type { EventSchema } from './eventSchema.js';

/** Where an event's schema stands, counted from the contract's folder, and what it says. */
export interface EventSchemaFile {
  readonly path: string;
  readonly service: string;
  readonly schema: EventSchema;
}

/** Reads the event schemas of one folder, such as `events` or `released/events`, by service and name. */
export function readEventSchemas(folder = 'events'): readonly EventSchemaFile[] {
  const services = readdirSync(join(schemaFolder, folder)).sort();
  return services.flatMap((service) =>
    readdirSync(join(schemaFolder, folder, service))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const path = `${folder}/${service}/${name}`;
        // Parsing edge: the schema lint checks the form of every file.
        const schema = JSON.parse(readFileSync(join(schemaFolder, path), 'utf8')) as EventSchema;
        return { path, service, schema };
      }),
  );
}
