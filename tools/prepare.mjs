import { existsSync, readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { runNpm, secondsSince } from './run.mjs';

const PROGRESS_MS = 15_000;

/** Everything that a fresh clone needs before it can run: a fitting Node, the packages of the lock file, a build. */
export async function prepare() {
  requireNode();
  if (!isInstalled()) await install();
  await build();
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Holdfast needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  console.error('Install a current one from https://nodejs.org and run the command again.');
  process.exit(1);
}

/** npm keeps its own record of what it installed; it has to hold every package of the lock file in that version. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    return path in installed ? installed[path].version === version : Boolean(optional || devOptional);
  });
}

async function install() {
  const startedAt = Date.now();
  console.log('Installing packages: half a minute to a few minutes, by the speed of the network ...');
  const progress = setInterval(() => console.log(`  still installing, ${secondsSince(startedAt)} s`), PROGRESS_MS);
  const code = await runNpm(['ci', '--loglevel=error']);
  clearInterval(progress);
  if (code !== 0) {
    console.error('The packages could not be installed; npm says above why. Nothing else was changed.');
    process.exit(code);
  }
  console.log(`Installing took ${secondsSince(startedAt)} s.`);
}
