import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createDataFolder, startKillable } from '@holdfast/acceptance';
import { megabytes, readProcessFigures } from './processFigures.js';
import { median } from './quantile.js';

/** From the command to the first federated answer, against the same runtime doing nothing, in turns. */
const RUNS = 5;
const GOAL_SECONDS = 3;
const GOAL_BYTES = 200 * 1024 * 1024;
const QUERY =
  'query { people(first: 1) { nodes { id } } studies(first: 1) { nodes { key } } courses(first: 1) { nodes { key } } }';

function timeIdleNode(): number {
  const startedAt = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return (performance.now() - startedAt) / 1000;
}

async function timeFirstAnswer(): Promise<{ readonly seconds: number; readonly residentBytes: number }> {
  const folder = createDataFolder();
  const startedAt = performance.now();
  const product = await startKillable(folder);
  await product.graph.ask(QUERY);
  const seconds = (performance.now() - startedAt) / 1000;
  const { residentBytes } = readProcessFigures(product.pid);
  await product.kill();
  rmSync(folder, { recursive: true, force: true });
  return { seconds, residentBytes };
}

const seconds: number[] = [];
const floors: number[] = [];
const residents: number[] = [];
for (let run = 0; run < RUNS; run++) {
  floors.push(timeIdleNode());
  const answer = await timeFirstAnswer();
  seconds.push(answer.seconds);
  residents.push(answer.residentBytes);
}
const first = median(seconds);
const resident = median(residents);
console.log(
  `start: ${first.toFixed(2)} s to the first federated answer (goal ${GOAL_SECONDS} s, ratio ${(first / GOAL_SECONDS).toFixed(2)}), ` +
    `${(first / median(floors)).toFixed(1)} times an idle node; ` +
    `${megabytes(resident)} MB resident (goal ${megabytes(GOAL_BYTES)} MB, ratio ${(resident / GOAL_BYTES).toFixed(2)}); median of ${RUNS}`,
);
