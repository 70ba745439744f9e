// Runs turbo without telemetry, whatever the machine's settings say.
import { runNode } from './run.mjs';

const quiet = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
process.exitCode = await runNode(['node_modules/turbo/bin/turbo', 'run', ...process.argv.slice(2)], { env: quiet });
