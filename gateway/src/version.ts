import { createRequire } from 'node:module';
import { z } from 'zod';

const manifest = z.object({ version: z.string() });

/** The version of this package, as its manifest says it. */
export const { version } = manifest.parse(createRequire(import.meta.url)('../package.json'));
