import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arguments } from './arguments.js';
import { EngineFault, type Engine } from './engine.js';
import { engines } from './engines.js';
import { startInBackground, stopInBackground } from './run/background.js';
import { arePortsFree } from './run/ports.js';
import { readRunning } from './run/record.js';
import { engineSettings } from './settings.js';
import { texts } from './texts.js';

export interface Surroundings {
  readonly cacheDir: string;
  readonly say: (line: string) => void;
}

interface Plan {
  readonly engine: Engine;
  readonly folder: string;
  readonly port: number;
}

const toFolder = (cacheDir: string, { name }: Engine): string => join(cacheDir, 'run', name);

/** Starts what does not run yet, and says at the end which settings to export. */
export async function startAll({ ports }: Arguments, { cacheDir, say }: Surroundings): Promise<void> {
  const plans: Plan[] = [];
  const exported = new Map<Engine, number>();
  for (const engine of engines) {
    const folder = toFolder(cacheDir, engine);
    const running = readRunning(folder);
    const asked = ports[engine.name];
    if (running && asked !== undefined && asked !== running.port)
      throw new EngineFault(texts.runsElsewhere(engine.title, running.port));
    const port = running?.port ?? asked ?? engineSettings[engine.name].port;
    exported.set(engine, port);
    if (running) say(texts.runsAlready(engine.title, port, running.pid));
    else plans.push({ engine, folder, port });
  }
  await requireNothingMissing(plans, cacheDir);
  for (const { engine } of plans) await engine.install(cacheDir, say);
  await startTogether(plans, { cacheDir, say });
  say('Settings to export:');
  say(texts.exports([...exported].map(([{ variable, toAddress }, port]) => ({ variable, address: toAddress(port) }))));
}

/** Everything that is missing is said at once, before anything is fetched. */
async function requireNothingMissing(plans: readonly Plan[], cacheDir: string): Promise<void> {
  const missing: string[] = [];
  for (const { engine, port } of plans) {
    missing.push(...(await engine.listMissing(cacheDir)));
    if (!(await arePortsFree(port, engine.ports))) missing.push(texts.portTaken(engine, port));
  }
  if (missing.length > 0) throw new EngineFault(missing.join('\n'));
}

/** When one of them fails, the others that began with it are stopped too: either all of them run or what ran before. */
async function startTogether(plans: readonly Plan[], { cacheDir, say }: Surroundings): Promise<void> {
  const starts = plans.map(async ({ engine, folder, port }) => {
    say(texts.starting(engine.title, port));
    const startedAt = Date.now();
    await startInBackground(engine, { cacheDir, folder, port });
    say(texts.ready(engine.title, Math.ceil((Date.now() - startedAt) / 1000)));
  });
  const outcomes = await Promise.allSettled(starts);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed?.status !== 'rejected') return;
  for (const { folder } of plans) await stopInBackground(folder);
  throw failed.reason;
}

/** Stops what was started here and nothing else. */
export async function stopAll({ isClean }: Arguments, { cacheDir, say }: Surroundings): Promise<void> {
  for (const engine of engines) {
    const folder = toFolder(cacheDir, engine);
    const outcome = await stopInBackground(folder);
    say(texts[outcome](engine.title));
    if (!isClean) continue;
    await rm(folder, { recursive: true, force: true });
    say(texts.cleaned(folder));
  }
}

/** Says what runs; true when everything does. */
export function tellStatus({ cacheDir, say }: Surroundings): boolean {
  const running = engines.map((engine) => {
    const record = readRunning(toFolder(cacheDir, engine));
    say(record ? texts.runs(engine.title, record.port, record.pid) : texts.runsNot(engine.title));
    return record !== undefined;
  });
  return running.every(Boolean);
}
