import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { connectGraph, type Graph } from './graph.js';

/** The product in a process of its own, which a scenario can kill without warning. */
export interface KillableProduct {
  readonly graph: Graph;
  readonly url: string;
  readonly pid: number;
  /** kill -9: nothing of the process runs any more. */
  kill(): Promise<void>;
  /** SIGTERM: the process ends in order. */
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../../launcher/dist/main.js', import.meta.url));

async function readUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the product has no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('the product ended before it said its address');
}

export interface KillableOptions {
  /**
   * No file of the product grows beyond so many blocks of 512 or 1,024 bytes, as the machine's shell counts them: to the
   * product it is a disk that is full. What it logs of that is not shown.
   */
  readonly fileBlocksMax?: number;
  /** The program, of another release than this one. */
  readonly main?: string;
  /** Settings besides the address and the data folder. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Hears everything that the product logs, which then is not shown. */
  readonly onLog?: (text: string) => void;
}

export async function startKillable(
  dataFolder: string,
  { fileBlocksMax, main = MAIN, environment = {}, onLog }: KillableOptions = {},
): Promise<KillableProduct> {
  const flags = ['--port', '0', '--data-dir', dataFolder, '--lang', 'en', '--log-level', onLog ? 'trace' : 'error'];
  // As `npm start` and the command line start it; a test's own environment says otherwise.
  const env = { ...process.env, NODE_ENV: 'production', ...environment };
  const command = [process.execPath, main, ...flags];
  const limited = ['sh', '-c', `ulimit -f ${fileBlocksMax}; exec "$0" "$@"`, ...command];
  const [program = '', ...args] = fileBlocksMax === undefined ? command : limited;
  const stderr = onLog ? 'pipe' : fileBlocksMax === undefined ? 'inherit' : 'ignore';
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', stderr], env });
  if (onLog) for (const output of [child.stdout, child.stderr]) output?.setEncoding('utf8').on('data', onLog);
  const url = await readUrl(child);
  if (child.pid === undefined) throw new Error('the product has no process id');
  return {
    url,
    pid: child.pid,
    graph: connectGraph(new URL('/graphql', url).href),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
