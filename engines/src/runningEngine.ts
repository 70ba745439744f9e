import { join } from 'node:path';
import type { Engine, Place } from './engine.js';
import type { Guard, GuardedProcess } from './guard/createGuard.js';
import { untilReady } from './run/untilReady.js';

/** An engine of a test, with everything that can happen to one. */
export interface RunningEngine {
  /** Where clients find it: the value of its setting. It stays the same over restarts. */
  readonly address: string;
  readonly port: number;
  readonly logFile: string;
  /**
   * Kills it as `kill -9` does, at once and without a word, and resolves when it is gone; false where it did not run.
   */
  kill(): Promise<boolean>;
  /** Starts it again after a kill, with the port and the data that it had; resolves when it is ready, rejects when it ends before. */
  restart(): Promise<void>;
  /** Stops its clock: connections stay open and nothing answers, as when a machine hangs. */
  pause(): void;
  /** Lets it go on after a pause. */
  resume(): void;
}

/** Starts an engine under a guard and waits until it is ready. */
export async function startGuarded(engine: Engine, place: Place, guard: Guard): Promise<RunningEngine> {
  const { folder, port } = place;
  const logFile = join(folder, 'engine.log');
  await engine.prepare(place);
  const launch = (): Promise<GuardedProcess> => guard.start({ command: engine.toCommand(place), folder, logFile });
  const wait = ({ isRunning }: GuardedProcess): Promise<void> => untilReady(engine, { port, logFile, isRunning });
  let current = await launch();
  await wait(current);
  const signal = (name: NodeJS.Signals): boolean =>
    // A number of a process that has ended may be another's by now.
    current.isRunning() && process.kill(current.pid, name);
  return {
    address: engine.toAddress(port),
    port,
    logFile,
    async kill() {
      const isKilled = signal('SIGKILL');
      await current.untilEnded();
      return isKilled;
    },
    async restart() {
      if (current.isRunning()) throw new Error(`${engine.title} runs; kill it before it is started again.`);
      current = await launch();
      await wait(current);
    },
    pause: () => void signal('SIGSTOP'),
    resume: () => void signal('SIGCONT'),
  };
}
