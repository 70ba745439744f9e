import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineFault, type Engine, type Place } from '../engine.js';
import { isProcessOf, readRunning, removeRecord, writeRecord } from './record.js';
import { untilReady } from './untilReady.js';

const STOPPED_WITHIN_MS = 20_000;
const KILLED_WITHIN_MS = 5_000;
const PAUSE_MS = 100;

/** Starts an engine that goes on when we end, and waits until it is ready. One that does not become ready is stopped. */
export async function startInBackground(engine: Engine, place: Place): Promise<void> {
  await engine.prepare(place);
  const { program, args } = engine.toCommand(place);
  const logFile = join(place.folder, 'engine.log');
  const log = openSync(logFile, 'w');
  const child = spawn(program, args, { cwd: place.folder, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let hasEnded = false;
  child.once('error', () => (hasEnded = true));
  child.once('exit', () => (hasEnded = true));
  child.unref();
  if (child.pid !== undefined) writeRecord(place.folder, { pid: child.pid, port: place.port });
  try {
    await untilReady(engine, { port: place.port, logFile, isRunning: () => !hasEnded });
  } catch (fault) {
    await stopInBackground(place.folder);
    throw fault;
  }
}

/** Stops the engine of that folder: asked first, then killed. It did not run when the answer is `runsNot`. */
export async function stopInBackground(folder: string): Promise<'stopped' | 'killed' | 'runsNot'> {
  const running = readRunning(folder);
  if (!running) {
    removeRecord(folder);
    return 'runsNot';
  }
  const { pid } = running;
  process.kill(pid, 'SIGTERM');
  // One that is paused hears the request only when it goes on.
  process.kill(pid, 'SIGCONT');
  const isStopped = await hasGone(pid, folder, STOPPED_WITHIN_MS);
  if (!isStopped) process.kill(pid, 'SIGKILL');
  if (!isStopped && !(await hasGone(pid, folder, KILLED_WITHIN_MS)))
    throw new EngineFault(`The process ${pid} could not be ended.`);
  removeRecord(folder);
  return isStopped ? 'stopped' : 'killed';
}

async function hasGone(pid: number, folder: string, withinMs: number): Promise<boolean> {
  const startedAt = Date.now();
  while (Date.now() - startedAt < withinMs) {
    if (!isProcessOf(pid, folder)) return true;
    await sleep(PAUSE_MS);
  }
  return false;
}
