import { rmSync } from 'node:fs';
import { createDataFolder, startKillable } from '@holdfast/acceptance';
import { toReadyOperations } from '@holdfast/gateway';
import { loopOperations } from '@holdfast/schema';
import { runOpenLoop, type LoadResult } from './openLoop.js';
import { loadReadExample } from './readExample.js';
import { readProcessFigures } from './processFigures.js';
import { quantile } from './quantile.js';

/**
 * What a process that everything runs in still answers when it is asked for more than it can: first the most that it
 * answers when each of a few clients waits for its answer, then one to four times as much from clients that do not
 * wait. Counted are whole answers in time, per second and per CPU second of the process, since other programs take
 * their part of the machine's seconds.
 */
const CLIENTS = 16;
const SECONDS = 10;
const USEFUL_WITHIN_MS = 3_500;
const FACTORS = [1, 2, 3, 4];
const GOAL = 0.9;

const ready = toReadyOperations(loopOperations, {});

function toBody(name: string, variables: object): string {
  const operation = ready.find((each) => each.name === name);
  if (!operation) throw new Error(`the loop has no operation ${name}`);
  return JSON.stringify({ query: operation.query, variables });
}

interface Figures {
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

const folder = createDataFolder();
const product = await startKillable(folder);
const example = await loadReadExample(product.graph);
const url = new URL('/graphql', product.url).href;
const bodies = [
  toBody('WholeLife', example.wholeLife),
  toBody('StudyResult', example.studyResult),
  toBody('PolicyEntries', example.policyEntries),
];

const cpuSeconds = (): number => readProcessFigures(product.pid).cpuSeconds;

async function findPeak(seconds: number): Promise<Figures> {
  const before = cpuSeconds();
  const startedAt = performance.now();
  let answered = 0;
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() - startedAt < seconds * 1000; turn++) {
      const body = bodies[turn % bodies.length] ?? '';
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      await response.text();
      if (response.status === 200) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  const elapsed = (performance.now() - startedAt) / 1000;
  return { perSecond: answered / elapsed, perCpuSecond: answered / (cpuSeconds() - before) };
}

function report(factor: number, load: LoadResult, usedCpu: number, peak: Figures): number {
  const perSecond = load.useful / load.seconds;
  const perCpuSecond = load.useful / usedCpu;
  const share = perCpuSecond / peak.perCpuSecond;
  console.log(
    `overload: ${factor}x: ${perSecond.toFixed(0)} useful answers/s (${(perSecond / peak.perSecond).toFixed(2)} of the peak), ` +
      `${perCpuSecond.toFixed(0)} per CPU second (${share.toFixed(2)}); ${load.shed} sent away, ${load.late} late, ${load.partial} partial, ` +
      `p50 ${quantile(load.latenciesMs, 0.5).toFixed(0)} ms, p99 ${quantile(load.latenciesMs, 0.99).toFixed(0)} ms`,
  );
  return share;
}

// Code that has run often runs faster, so that an early peak would be beaten by what comes after it.
await findPeak(SECONDS);
const peak = await findPeak(SECONDS);
console.log(
  `overload: peak ${peak.perSecond.toFixed(0)} answers/s, ${peak.perCpuSecond.toFixed(0)} per CPU second, from ${CLIENTS} clients that wait`,
);
let least = Infinity;
for (const factor of FACTORS) {
  const before = cpuSeconds();
  const perSecond = factor * peak.perSecond;
  const load = await runOpenLoop({ url, bodies, perSecond, seconds: SECONDS, usefulWithinMs: USEFUL_WITHIN_MS });
  least = Math.min(least, report(factor, load, cpuSeconds() - before, peak));
}
console.log(`overload: at least ${least.toFixed(2)} of the peak at 1x to 4x (goal ${GOAL})`);
await product.kill();
rmSync(folder, { recursive: true, force: true });
