import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFolder, scenarioInstallation, startKillable } from '@holdfast/acceptance';
import { ask, createWorkload, runRound, toComparable, type Contender, type Workload } from './contender.js';
import { loadReadExample } from './readExample.js';
import { median } from './quantile.js';
import { startReady } from './readyProcess.js';

/**
 * `WholeLife` and `StudyResult` over HTTP, in turns with the same graph behind the stock arrangement: the stock gateway
 * and four stock subgraph servers, each in its own process. Counted: requests per CPU second of all its processes.
 */
const ROUNDS = 5;
const SERVICES = ['people', 'learning', 'recognition', 'outcomes'] as const;

async function compare(ours: Contender, stock: Contender, load: Workload, goalRatio: number): Promise<void> {
  const [answer, expected] = [await ask(ours, load.body), await ask(stock, load.body)];
  if (toComparable(answer) !== toComparable(expected))
    throw new Error(`${load.name}: the answers differ:\n${answer}\n${expected}`);
  for (const contender of [ours, stock]) await runRound(contender, load);
  const rates = { ours: [] as number[], stock: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.ours.push(await runRound(ours, load));
    rates.stock.push(await runRound(stock, load));
  }
  const ratio = median(rates.ours) / median(rates.stock);
  console.log(
    `read: ${load.name}: ${median(rates.ours).toFixed(0)} requests per CPU second, stock arrangement ${median(rates.stock).toFixed(0)}: ` +
      `ratio ${ratio.toFixed(1)} (goal ${goalRatio}); median of ${ROUNDS} rounds in turns`,
  );
}

const folder = createDataFolder();
const copy = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const first = await startKillable(folder);
const example = await loadReadExample(first.graph);
await first.stop();
cpSync(folder, copy, { recursive: true });
const product = await startKillable(folder);
const { namespace, timeZone } = scenarioInstallation;
const subgraphs = await Promise.all(
  SERVICES.map((name) => startReady('stockSubgraph', [name, copy, namespace, timeZone])),
);
const gateway = await startReady(
  'stockGateway',
  SERVICES.map((name, index) => `${name}=${subgraphs[index]?.url ?? ''}`),
);

const ours: Contender = { name: 'ours', url: new URL('/graphql', product.url).href, pids: [product.pid] };
const stock: Contender = { name: 'stock', url: gateway.url, pids: [gateway, ...subgraphs].map(({ pid }) => pid) };
await compare(ours, stock, createWorkload('WholeLife', example.wholeLife), 5);
await compare(ours, stock, createWorkload('StudyResult', example.studyResult), 5);
// Entries of 50 people.
await compare(ours, stock, createWorkload('PolicyEntries', example.policyEntries), 3);
for (const process of [gateway, ...subgraphs]) process.kill();
await product.kill();
for (const each of [folder, copy]) rmSync(each, { recursive: true, force: true });
