import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEventSchemas } from '../events/readEventSchemas.js';
import type { GeneratedFile } from '../generatedFile.js';
import { schemaFolder } from '../paths.js';

/** The present contract as files of `released/`, by which later changes are judged. */
export function toRelease(apiSdl: string): readonly GeneratedFile[] {
  // Parsing edge: our own package.json.
  const { version } = JSON.parse(readFileSync(join(schemaFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const events = readEventSchemas().map(({ path, schema }) => ({
    path: `schema/released/${path}`,
    content: JSON.stringify(schema, null, 2),
  }));
  return [
    { path: 'schema/released/release.json', content: JSON.stringify({ version }) },
    { path: 'schema/released/api.graphql', content: apiSdl },
    ...events,
  ];
}
