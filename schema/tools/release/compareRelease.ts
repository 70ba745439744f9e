import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEventSchemas } from '../events/readEventSchemas.js';
import type { Finding } from '../lint/finding.js';
import { schemaFolder } from '../paths.js';
import { toApiFindings } from './toApiFindings.js';
import { toEventFindings } from './toEventFindings.js';

/** What the present contract breaks of the last release; before the first release nothing can be broken. */
export async function compareRelease(apiSdl: string): Promise<readonly Finding[]> {
  const released = join(schemaFolder, 'released/api.graphql');
  if (!existsSync(released)) return [];
  return [
    ...(await toApiFindings(readFileSync(released, 'utf8'), apiSdl)),
    ...toEventFindings(readEventSchemas('released/events'), readEventSchemas()),
  ];
}
