// The files for compose and Kubernetes are valid, and agree with the table of targets and the settings of the engines.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { compareCompose } from './compareCompose.mjs';
import { compareKubernetes } from './compareKubernetes.mjs';
import { prepare } from './prepare.mjs';

const COMPOSE = 'docker-compose.yml';
const COMPOSE_ENGINES = 'docker-compose.engines.yml';
const OVERLAYS = ['k8s/overlays/development', 'k8s/overlays/production'];

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();

const { parseAllDocuments } = await import('yaml');
const { KUBERNETES_VERSIONS, buildOverlay, loadCompose, validateResources } = await import('./deploymentCheckers.mjs');
const { targets } = await import('../launcher/dist/targets.js');
const { LIVE_PATH, READY_PATH } = await import('../gateway/dist/http/health.js');
const { brokerSettings, engineSettings } = await import('../engines/dist/settings.js');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const processes = Object.fromEntries(Object.entries(targets).filter(([name]) => name !== 'all'));
const table = { processes, version, brokerSettings, engineSettings, probes: { live: LIVE_PATH, ready: READY_PATH } };

const mistakes = [];
const scratch = mkdtempSync(join(tmpdir(), 'holdfast-deploy-'));
try {
  mistakes.push(...compareCompose(loadCompose([COMPOSE]), loadCompose([COMPOSE, COMPOSE_ENGINES]), table));
  for (const overlay of OVERLAYS) checkOverlay(overlay);
} catch (fault) {
  mistakes.push(fault.message);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const mistake of mistakes) console.log(mistake);
console.log(`2 compose files, ${OVERLAYS.length} overlays, ${mistakes.length} mistakes`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

function checkOverlay(overlay) {
  const text = buildOverlay(overlay);
  const file = join(scratch, 'resources.yaml');
  writeFileSync(file, text);
  for (const kubernetes of KUBERNETES_VERSIONS) validateResources(file, kubernetes);
  const resources = parseAllDocuments(text).map((document) => document.toJS());
  mistakes.push(...compareKubernetes(resources, table).map((mistake) => `${overlay}: ${mistake}`));
}
