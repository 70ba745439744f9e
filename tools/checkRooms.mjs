// The four services have the same rooms, so that whoever knows one finds the way in all.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SERVICES = ['learning', 'outcomes', 'people', 'recognition'];
const FILES = ['config.ts', 'main.ts', 'module.ts'];
const FOLDERS = ['domain', 'events', 'resolvers', 'store'];
/**
 * Rooms that only some services need: REST interfaces of standards where a service speaks one, and the kept library of
 * distributions where a service estimates.
 */
const OPTIONAL_FOLDERS = ['edge', 'statistics'];
const INSIDE = [join('events', 'publishes.ts'), join('events', 'consumes.ts'), join('resolvers', 'context.ts')];
const MAIN_LINES_MAX = 40;

const mistakes = [];
const names = (folder, kind) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry[kind]())
    .map(({ name }) => name);

const found = names('services', 'isDirectory').sort();
if (found.join() !== SERVICES.join())
  mistakes.push(`services/ holds ${found.join(', ')}; expected ${SERVICES.join(', ')}`);

for (const service of found) checkService(service);
for (const mistake of mistakes) console.log(mistake);
console.log(`${found.length} services, ${mistakes.length} differences between their rooms`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

function checkService(service) {
  const src = join('services', service, 'src');
  const files = names(src, 'isFile').filter((name) => !name.endsWith('.spec.ts'));
  const folders = names(src, 'isDirectory').filter((name) => !OPTIONAL_FOLDERS.includes(name));
  compare(src, files, FILES);
  compare(src, folders, FOLDERS);
  for (const path of INSIDE) if (!existsSync(join(src, path))) mistakes.push(`${join(src, path)} is missing`);
  checkMain(join(src, 'main.ts'));
  if (existsSync(join(src, 'domain'))) checkDomain(join(src, 'domain'));
}

function compare(src, present, expected) {
  for (const name of expected) if (!present.includes(name)) mistakes.push(`${join(src, name)} is missing`);
  for (const name of present) if (!expected.includes(name)) mistakes.push(`${join(src, name)} is no room of a service`);
}

function checkMain(main) {
  if (!existsSync(main)) return;
  const lines = readFileSync(main, 'utf8').trimEnd().split('\n').length;
  if (lines > MAIN_LINES_MAX) mistakes.push(`${main} has ${lines} lines, more than ${MAIN_LINES_MAX}`);
}

/** A folder of the domain without a spec beside it is a decision that nobody has told a story about. */
function checkDomain(domain) {
  for (const folder of names(domain, 'isDirectory')) {
    const specs = readdirSync(join(domain, folder), { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
    if (specs.length === 0) mistakes.push(`${join(domain, folder)} has no spec`);
  }
}
