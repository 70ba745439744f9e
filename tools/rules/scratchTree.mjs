import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const LEFT_OUT = new Set(['.git', '.turbo', 'coverage', 'node_modules']);
const SCOPE = '@holdfast';

/**
 * Copies the project with what was built of it to a folder of its own, where it may be broken. Packages of others are
 * linked; ours lead into the copy, so that what is compiled there is what runs there.
 */
export function createScratchTree() {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-rules-'));
  const root = join(place, 'main');
  cpSync('.', root, {
    recursive: true,
    preserveTimestamps: true,
    filter: (source) => !LEFT_OUT.has(basename(source)),
  });
  linkPackages('node_modules', join(root, 'node_modules'));
  const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const room of workspaces.flatMap(toRooms)) {
    const own = join(room, 'node_modules');
    if (existsSync(own)) symlinkSync(resolve(own), join(root, own), 'junction');
    const { name } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8'));
    symlinkSync(join(root, room), join(root, 'node_modules', name), 'junction');
  }
  // Published data lie beside the project.
  if (existsSync('../shared')) symlinkSync(resolve('../shared'), join(place, 'shared'), 'junction');
  return { root, remove: () => rmSync(place, { recursive: true, force: true }) };
}

function linkPackages(from, to) {
  mkdirSync(to, { recursive: true });
  mkdirSync(join(to, SCOPE));
  for (const name of readdirSync(from))
    if (name !== SCOPE && name !== '.cache') symlinkSync(resolve(from, name), join(to, name), 'junction');
}

/** The folders that `services/*` stands for. */
function toRooms(workspace) {
  if (!workspace.endsWith('/*')) return [workspace];
  const folder = dirname(workspace);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((room) => existsSync(join(room, 'package.json')));
}
