import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** How a program ended, and every id that it had acknowledged until then. */
export interface KilledRun {
  readonly signal: unknown;
  readonly acknowledged: readonly string[];
}

/** Runs a program that writes until it is killed, and kills it with SIGKILL after some acknowledged batches. */
export async function runUntilKilled(
  program: string,
  parameters: readonly string[],
  batches: number,
): Promise<KilledRun> {
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const acknowledged: string[][] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line.split(' '));
    if (acknowledged.length === batches) child.kill('SIGKILL');
  }
  const [, signal] = (await exit) as readonly unknown[];
  return { signal, acknowledged: acknowledged.flat() };
}
