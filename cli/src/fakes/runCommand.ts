import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExitCode } from '../exitCode.js';
import { runHoldfast } from '../runHoldfast.js';
import { createFakeTerminal, type FakeTerminalTraits } from './fakeTerminal.js';

/** How a command line went. */
export interface CommandRun {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  readonly waitedMs: number;
}

/** Runs a command line in a fake terminal. */
export async function runCommand(args: readonly string[], traits: FakeTerminalTraits = {}): Promise<CommandRun> {
  const terminal = createFakeTerminal(traits);
  const exitCode = await runHoldfast(args, terminal);
  return { exitCode, stdout: terminal.written(), stderr: terminal.complained(), waitedMs: terminal.waitedMs() };
}

/** Writes a file of a test. */
export async function writeInto(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
