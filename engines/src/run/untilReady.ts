import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineFault, type Engine } from '../engine.js';
import { texts } from '../texts.js';

const READY_WITHIN_MS = 120_000;
const PAUSE_MS = 100;
const TAIL_LINES = 15;

export interface Start {
  readonly port: number;
  readonly logFile: string;
  /** Whether the program still runs; a start that ended is told at once. */
  readonly isRunning: () => boolean;
}

/** Asks until the engine is ready for clients. */
export async function untilReady(engine: Engine, { port, logFile, isRunning }: Start): Promise<void> {
  const startedAt = Date.now();
  while (Date.now() - startedAt < READY_WITHIN_MS) {
    // A refused connection is what a start looks like from outside.
    if (await engine.isReady(port).catch(() => false)) return;
    if (!isRunning()) throw new EngineFault(texts.ended(engine.title, logFile, await readTail(logFile)));
    await sleep(PAUSE_MS);
  }
  throw new EngineFault(texts.notReady(engine.title, READY_WITHIN_MS / 1000, logFile));
}

async function readTail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
