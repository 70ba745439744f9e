// `npm run simulate`: installs and builds what is missing, then runs the product under seeds of crashes and faults.
// Arguments are passed on: npm run simulate -- --seeds 200 --from 1
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runNode } from './run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();
process.exitCode = await runNode(['simulation/dist/main.js', ...process.argv.slice(2)]);
