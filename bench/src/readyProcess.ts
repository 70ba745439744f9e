import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that says its address on a line of its own once it is ready. */
export interface ReadyProcess {
  readonly url: string;
  readonly pid: number;
  kill(): void;
}

export async function startReady(script: string, args: readonly string[]): Promise<ReadyProcess> {
  const file = fileURLToPath(new URL(`./${script}.js`, import.meta.url));
  // The product runs in production mode, so its peers do too.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child: ChildProcess = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env });
  if (!child.stdout || child.pid === undefined) throw new Error(`${script} did not start`);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^http:\S+/.exec(line)?.[0];
    if (url) return { url, pid: child.pid, kill: () => child.kill('SIGKILL') };
  }
  throw new Error(`${script} ended before it was ready`);
}
