import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chooseByList, chooseBySeed } from './choices.js';
import { keepFound } from './found.js';
import { parseOptions, type SimulationOptions } from './options.js';
import type { SeedReport } from './runSeeds.js';
import { shrink } from './shrink.js';
import { simulate, type Outcome } from './simulate.js';

const SEEDS_PER_PROCESS = 25;
const SHRINK_TRIES_MAX = 500;
const FOUND_MAX = 3;

/** Runs seeds in a process of their own. */
async function runInProcess(from: number, count: number): Promise<readonly SeedReport[]> {
  const program = fileURLToPath(new URL('./runSeeds.js', import.meta.url));
  const child = spawn(process.execPath, [program, String(from), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reports: SeedReport[] = [];
  // Our own program writes the lines.
  for await (const line of createInterface({ input: child.stdout })) reports.push(JSON.parse(line) as SeedReport);
  if (reports.length < count) throw new Error(`The process ended at seed ${from + reports.length}.`);
  return reports;
}

async function explain(seed: number): Promise<void> {
  const failed = await simulate(chooseBySeed(seed));
  if (failed.failure === undefined) return;
  console.log(`Seed ${seed} failed: ${failed.failure}\nLooking for a shorter story ...`);
  const shrunk = await shrink(failed, SHRINK_TRIES_MAX, (lists) => simulate(chooseByList(lists)));
  const file = keepFound(`seed-${seed}`, shrunk.failure ?? failed.failure, shrunk.choices);
  const tell = ({ commands, mishaps, steps }: Outcome): string =>
    `${commands} commands, ${mishaps} mishaps and ${steps} steps`;
  console.log(`Of ${tell(failed)}, ${tell(shrunk)} are left after ${shrunk.tries} tries.`);
  console.log(`They are kept in ${file}. It ends so:`);
  console.log(shrunk.trace.slice(-40).join('\n'));
}

function readOptions(): SimulationOptions {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return process.exit(2);
  }
}

const { seeds, from: first, crashesMin, pairsMin } = readOptions();
const total = { steps: 0, mishaps: 0, crashes: 0, pairs: 0, unevaluated: 0, parked: 0, restored: 0, wrongClocks: 0 };
const failed: number[] = [];
const unequal: number[] = [];
for (let from = first; from < first + seeds; from += SEEDS_PER_PROCESS) {
  const count = Math.min(SEEDS_PER_PROCESS, first + seeds - from);
  const [once, again] = await Promise.all([runInProcess(from, count), runInProcess(from, count)]);
  for (const [at, report] of once.entries()) {
    total.steps += report.steps;
    total.mishaps += report.mishaps;
    total.crashes += report.crashes;
    total.pairs += report.pairs;
    total.unevaluated += report.unevaluated;
    total.parked += Number(report.hasParked);
    total.restored += Number(report.hasRestored);
    total.wrongClocks += Number(report.hadWrongClocks);
    if (report.hash !== again[at]?.hash) unequal.push(report.seed);
    if (report.failure !== null) failed.push(report.seed);
  }
  console.log(`seeds ${from} to ${from + count - 1}: ${failed.length} failed, ${unequal.length} unequal so far`);
}
for (const seed of failed.slice(0, FOUND_MAX)) await explain(seed);
const { steps, mishaps, crashes, pairs, unevaluated, parked, restored, wrongClocks } = total;
console.log(
  `${seeds} seeds from ${first}, each twice: ${failed.length} failed (${failed.join(' ') || 'none'}), ` +
    `${unequal.length} with unequal traces (${unequal.join(' ') || 'none'}); ${steps} steps, ${mishaps} mishaps, ${crashes} of them crashes; ` +
    `${parked} runs parked events, ${restored} restored a backup, ${wrongClocks} had wrong clocks; ` +
    `${pairs} pairs of things that depend on each other met, ${unevaluated} were left unevaluated`,
);
const tooFew = [
  ...(crashes < crashesMin ? [`${crashes} crashes are fewer than the ${crashesMin} that --crashes-min asks for.`] : []),
  ...(pairs < pairsMin ? [`${pairs} pairs are fewer than the ${pairsMin} that --pairs-min asks for.`] : []),
];
for (const sentence of tooFew) console.log(sentence);
process.exitCode = failed.length + unequal.length + tooFew.length > 0 ? 1 : 0;
