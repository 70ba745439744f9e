import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { Finding } from '../lint/finding.js';

/**
 * What would break a client of the last release: removed or renamed elements, results that may be null now, inputs
 * that are required now. The only file that knows graphql-inspector.
 */
export async function toApiFindings(releasedSdl: string, presentSdl: string): Promise<readonly Finding[]> {
  const changes = await diff(buildSchema(releasedSdl), buildSchema(presentSdl));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({
      where: `api.graphql: ${path ?? 'schema'}`,
      message: `${message.replace(/\.$/, '')}. Clients of the last release break; deprecate the old form and add the new one.`,
    }));
}
