import { inspect } from 'node:util';
import { exitCodes } from './exitCode.js';
import { runHoldfast } from './runHoldfast.js';
import { processTerminal } from './terminal/processTerminal.js';

// Whoever reads our output may stop reading: `holdfast template people | head -1` is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

try {
  const exitCode = await runHoldfast(process.argv.slice(2), processTerminal());
  // The launcher sets the exit code of a start by itself, and later than it returns.
  if (exitCode !== exitCodes.done) process.exitCode = exitCode;
} catch (fault) {
  process.stderr.write(`${inspect(fault)}\n`);
  process.exitCode = exitCodes.failed;
}
