import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode, secondsSince } from './run.mjs';

const STAMP = 'node_modules/.cache/holdfast/built';
const MADE = new Set(['dist', 'node_modules']);

/** Compiles what changed. A tree without changes is known by its times alone, which spares loading the compiler. */
export async function build() {
  const rooms = readJson('tsconfig.json').references.map(({ path }) => path);
  const outputs = rooms.map((room) => join(room, readJson(join(room, 'tsconfig.json')).compilerOptions.outDir));
  if (outputs.every(existsSync) && isBuilt(rooms)) return;
  const startedAt = Date.now();
  console.log('Building ...');
  outputs.filter(existsSync).forEach(removeOrphans);
  const code = await runNode(['node_modules/typescript/bin/tsc', '-b']);
  if (code !== 0) {
    console.error('The build failed; the compiler says above where.');
    process.exit(code);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, String(startedAt));
  console.log(`Building took ${secondsSince(startedAt)} s.`);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function isBuilt(rooms) {
  if (!existsSync(STAMP)) return false;
  const builtAt = Number(readFileSync(STAMP, 'utf8'));
  const settings = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];
  return [...settings, ...rooms.flatMap(listSources)].every((path) => statSync(path).mtimeMs < builtAt);
}

/** What is below a folder and was not made from it. The folders in it count: their time tells of a removed file. */
function listSources(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !MADE.has(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...listSources(path)] : [path];
  });
}

/** The compiler leaves the output of removed sources behind; the test in a removed file would run for ever. */
function removeOrphans(dist) {
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!name.endsWith('.js.map')) continue;
    const map = join(dist, name);
    const [source] = readJson(map).sources;
    if (existsSync(join(dirname(map), source))) continue;
    const stem = map.slice(0, -'.js.map'.length);
    for (const ending of ['.js', '.js.map', '.d.ts']) rmSync(stem + ending, { force: true });
  }
}
