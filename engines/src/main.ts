import { parseArguments } from './arguments.js';
import { toCacheDir } from './cacheDir.js';
import { startAll, stopAll, tellStatus, type Surroundings } from './commands.js';
import { EngineFault } from './engine.js';
import { withLock } from './run/lock.js';
import { texts } from './texts.js';

/** The outermost loop of `npm run engines`; resolves to the exit code. */
async function run(args: readonly string[]): Promise<number> {
  if (process.platform === 'win32') throw new EngineFault(texts.notHere);
  const given = parseArguments(args);
  const surroundings: Surroundings = { cacheDir: toCacheDir(process.env), say: console.log };
  switch (given.command) {
    case 'help':
      console.log(texts.usage);
      return 0;
    case 'status':
      return tellStatus(surroundings) ? 0 : 1;
    case 'up':
      await withLock(surroundings.cacheDir, () => startAll(given, surroundings));
      return 0;
    case 'down':
      await withLock(surroundings.cacheDir, () => stopAll(given, surroundings));
      return 0;
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof EngineFault)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
