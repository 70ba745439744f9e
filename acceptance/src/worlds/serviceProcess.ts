import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TargetName } from '@holdfast/launcher';
import { presentRelease, type Release } from './release.js';

/** One target as a process, which a scenario can kill and start again. */
export interface ServiceProcess {
  readonly target: TargetName;
  /** Starts it, or starts it again after its end, of this or another release; resolves when it says that it is ready. */
  start(release?: Release): Promise<void>;
  /** kill -9: nothing of the process runs any more. False where it did not run before. */
  kill(): Promise<boolean>;
  /** The number of the process that runs. */
  pid(): number;
  /** SIGTERM: the process ends in order. False where it did not run before. */
  stop(): Promise<boolean>;
}

/** Faults that end a process are shown; those that pass are what a scenario is about. */
const FATAL = '"level":60';

/** Waits for the log line that carries the address. */
async function untilReady(target: TargetName, child: ChildProcess): Promise<void> {
  if (!child.stderr) throw new Error(`${target} has no log to read`);
  const lines = createInterface({ input: child.stderr });
  await new Promise<void>((resolve, reject) => {
    let last = '';
    lines.on('line', (line) => {
      last = line;
      if (line.includes('"url":"http')) resolve();
      else if (line.includes(FATAL)) process.stderr.write(`${line}\n`);
    });
    child.once('exit', (code) => reject(new Error(`${target} ended with ${code} before it was ready: ${last}`)));
  });
}

/**
 * Prepares a target with its settings; it does not run yet.
 * @param onLog hears everything that it logs.
 */
export function createServiceProcess(
  target: TargetName,
  environment: NodeJS.ProcessEnv,
  onLog?: (text: string) => void,
): ServiceProcess {
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals): Promise<boolean> => {
    const running = child;
    child = undefined;
    if (!running || running.exitCode !== null || running.signalCode !== null) return false;
    const exited = once(running, 'exit');
    running.kill(signal);
    await exited;
    return true;
  };
  return {
    target,
    async start(release = presentRelease) {
      const env = { ...process.env, NODE_ENV: 'production', HOLDFAST_LOG_LEVEL: 'info', ...environment };
      child = spawn(process.execPath, release(target), { stdio: ['ignore', 'ignore', 'pipe'], env });
      if (onLog) child.stderr?.on('data', (bytes: Buffer) => onLog(bytes.toString('utf8')));
      await untilReady(target, child);
    },
    pid() {
      if (child?.pid === undefined) throw new Error(`${target} does not run`);
      return child.pid;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
