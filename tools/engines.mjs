// `npm run engines`: installs and builds what is missing, then starts real engines in the background, or stops them.
// Arguments are passed on: npm run engines -- down --clean
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runNode } from './run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();
process.exitCode = await runNode(['engines/dist/main.js', ...process.argv.slice(2)]);
