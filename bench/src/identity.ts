import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDataFolder, openIdentityProvider, startKillable } from '@holdfast/acceptance';
import { ask, createWorkload, runRound, toComparable, type Contender, type Workload } from './contender.js';
import { median } from './quantile.js';
import { loadReadExample } from './readExample.js';

/**
 * What identity, rules of access and limits cost: operations of the loop as viewers with tokens ask them, in turns with
 * the same without any of it. `--against FOLDER` names a checkout that is built and from before them; without it, the
 * peer is this release as whoever is on its machine asks it, whom every rule lets see everything.
 */
const ROUNDS = 7;
const AUDIENCE = 'holdfast';
const GOAL_PERCENT = 15;

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
const provider = await openIdentityProvider(AUDIENCE);
const folder = createDataFolder();
const first = await startKillable(folder);
const example = await loadReadExample(first.graph);
await first.stop();
const copy = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
cpSync(folder, copy, { recursive: true });

const environment = { HOLDFAST_OIDC_ISSUER: provider.issuer, HOLDFAST_OIDC_AUDIENCE: AUDIENCE };
const product = await startKillable(folder, { environment });
const peer = await startKillable(copy, against ? { main: resolve(against, 'launcher/dist/main.js') } : {});
const without: Contender = { name: 'without', url: new URL('/graphql', peer.url).href, pids: [peer.pid] };

async function asWhom(name: string, ...roles: readonly string[]): Promise<Contender> {
  const token = await provider.sign({ holdfast_roles: roles, holdfast_purpose: 'AUDIT', holdfast_person: 'P1' });
  return { name, url: new URL('/graphql', product.url).href, pids: [product.pid], token };
}

async function compare(viewer: Contender, load: Workload): Promise<void> {
  if (toComparable(await ask(viewer, load.body)) !== toComparable(await ask(without, load.body)))
    throw new Error(`${load.name}: the answers differ.`);
  for (const contender of [viewer, without]) await runRound(contender, load);
  const rates = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.with.push(await runRound(viewer, load));
    rates.without.push(await runRound(without, load));
  }
  const percent = (median(rates.without) / median(rates.with) - 1) * 100;
  console.log(
    `identity: ${load.name} as ${viewer.name}: ${median(rates.with).toFixed(0)} requests per CPU second, ` +
      `without ${median(rates.without).toFixed(0)}: ${percent.toFixed(0)} % more CPU (goal at most ${GOAL_PERCENT}); median of ${ROUNDS} rounds in turns`,
  );
}

const wholeLife = createWorkload('WholeLife', example.wholeLife);
await compare(await asWhom('ADMIN', 'ADMIN'), wholeLife);
await compare(await asWhom('HRBP of a unit', 'HRBP:company', 'FINANCE:company'), wholeLife);
await compare(await asWhom('ADMIN', 'ADMIN'), createWorkload('StudyResult', example.studyResult));
await compare(await asWhom('ADMIN', 'ADMIN'), createWorkload('PolicyEntries', example.policyEntries));
await product.kill();
await peer.kill();
await provider.close();
for (const each of [folder, copy]) rmSync(each, { recursive: true, force: true });
