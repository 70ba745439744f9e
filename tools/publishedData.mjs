// Published data that are nobody's to ship lie beside the project, in ../shared/data. The specs that need them end in
// `.data.spec.ts`; where the data are absent they are left out, and a line says so. In CI nothing is left out: there
// they fail.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../shared/data', import.meta.url));

export const isPublishedDataThere = existsSync(folder) || process.env.CI === 'true';

/** What jest ignores, besides the specs that need engines. */
export const ignoredSpecs = [
  '/node_modules/',
  '\\.engine\\.spec\\.js$',
  ...(isPublishedDataThere ? [] : ['\\.data\\.spec\\.js$']),
];
