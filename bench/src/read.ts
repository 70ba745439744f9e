import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataFolder, scenarioInstallation, startKillable } from '@holdfast/acceptance';
import { toReadyOperations } from '@holdfast/gateway';
import { loopOperations } from '@holdfast/schema';
import { loadReadExample } from './readExample.js';
import { readProcessFigures } from './processFigures.js';
import { median } from './quantile.js';
import { startReady } from './readyProcess.js';

/**
 * `WholeLife` and `StudyResult` over HTTP, in turns with the same graph behind the stock arrangement: the stock gateway
 * and four stock subgraph servers, each in its own process. Counted: requests per CPU second of all its processes.
 */
const ROUNDS = 5;
/** So many that a round of the fastest takes many ticks of the clock by which the kernel counts CPU time. */
const REQUESTS_PER_ROUND = 1000;
const CONNECTIONS = 8;
const SERVICES = ['people', 'learning', 'recognition', 'outcomes'] as const;

interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pids: readonly number[];
}

interface Workload {
  readonly name: string;
  readonly goalRatio: number;
  readonly body: string;
}

const workload = (name: string, goalRatio: number, query: string, variables: object): Workload => ({
  name,
  goalRatio,
  body: JSON.stringify({ query, variables }),
});

const ready = toReadyOperations(loopOperations, {});

function operationText(name: string): string {
  const operation = ready.find((each) => each.name === name);
  if (!operation) throw new Error(`the loop has no operation ${name}`);
  return operation.query;
}

const cpuOf = ({ pids }: Contender): number => pids.reduce((sum, pid) => sum + readProcessFigures(pid).cpuSeconds, 0);

async function ask({ url }: Contender, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.text();
}

/** Requests per CPU second of all processes of the contender. */
async function runRound(contender: Contender, { body }: Workload): Promise<number> {
  const before = cpuOf(contender);
  let left = REQUESTS_PER_ROUND;
  const connection = async (): Promise<void> => {
    while (left-- > 0) await ask(contender, body);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return REQUESTS_PER_ROUND / (cpuOf(contender) - before);
}

async function compare(ours: Contender, stock: Contender, load: Workload): Promise<void> {
  const [answer, expected] = [await ask(ours, load.body), await ask(stock, load.body)];
  if (withoutTimes(answer) !== withoutTimes(expected))
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
      `ratio ${ratio.toFixed(1)} (goal ${load.goalRatio}); median of ${ROUNDS} rounds in turns`,
  );
}

/** Members may come in another order; the values must not differ. */
const withoutTimes = (text: string): string => JSON.stringify(sortMembers(JSON.parse(text)));

function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sortMembers(member)]),
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
await compare(ours, stock, workload('WholeLife', 5, operationText('WholeLife'), example.wholeLife));
await compare(ours, stock, workload('StudyResult', 5, operationText('StudyResult'), example.studyResult));
await compare(
  ours,
  stock,
  workload('PolicyEntries of 50 people', 3, operationText('PolicyEntries'), example.policyEntries),
);
for (const process of [gateway, ...subgraphs]) process.kill();
await product.kill();
for (const each of [folder, copy]) rmSync(each, { recursive: true, force: true });
