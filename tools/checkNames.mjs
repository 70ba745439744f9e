// Names keep their promises: no words that say nothing, in files, folders and exports.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const PRODUCT = ['schema', 'packages', 'services', 'gateway', 'launcher', 'cli', 'demo'];
const ROOMS = [...PRODUCT, 'acceptance', 'bench', 'engines', 'tools'];
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'released']);

/** Words that are refused anywhere in a name: they say that something is there, but not what. */
const EMPTY_WORDS = /^(utils?|helpers?|commons?|base|managers?|impl|misc)$/i;
const REFUSED = [
  { form: /^[A-Z]\w*(Service|Manager|Info|Data|Details|Impl)$/, why: 'ends in a word that adds nothing' },
  { form: /^I[A-Z][a-z]/, why: 'has the prefix of an interface' },
  { form: /(Arr|Str|Obj)$/, why: 'carries its type in its name' },
];
/** Verbs that promise nothing. `process` is also a noun, so only functions are asked. */
const EMPTY_VERBS = /^((process|do|manage|perform)[A-Z]|handle$)/;
/** Names that others gave: Relay's page and the events' payloads by type. */
const KNOWN = new Set(['PageInfo', 'EventData']);

const EXPORT = /^export (?:declare |abstract |async )*(const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const FILE = /^[a-z][A-Za-z0-9]*(\.spec|\.data\.spec|\.engine\.spec|\.generated|\.config)?\.(ts|mjs|js)$/;
const RESOLVER_FILE = /^[A-Za-z][A-Za-z0-9]*(\.spec|\.generated)?\.ts$/;

const mistakes = [];
const sources = ROOMS.flatMap(listSources);
for (const path of sources) {
  checkFile(path);
  for (const [, kind, name] of readFileSync(path, 'utf8').matchAll(EXPORT)) {
    checkName(name, `${path} exports ${name}, which`);
    if (kind.startsWith('function') && EMPTY_VERBS.test(name)) mistakes.push(`${path} exports ${name}: an empty verb`);
  }
}
for (const mistake of mistakes) console.log(mistake);
console.log(`${sources.length} files, ${mistakes.length} names that break the rules`);
process.exitCode = mistakes.length > 0 ? 1 : 0;

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listSources(path);
    return /\.(ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function checkFile(path) {
  const file = basename(path);
  const form = /[\\/]resolvers[\\/]/.test(path) ? RESOLVER_FILE : FILE;
  if (!form.test(file)) mistakes.push(`${path} is not spelled like its neighbors`);
  for (const folder of path.split(/[\\/]/).slice(0, -1)) checkName(folder, `${path} stands in ${folder}, which`);
  checkName(file.split('.')[0], `${path}`);
}

function checkName(name, subject) {
  if (KNOWN.has(name)) return;
  const words = name.split(/(?=[A-Z])|[^A-Za-z]+/);
  const empty = words.find((word) => EMPTY_WORDS.test(word));
  if (empty) mistakes.push(`${subject} contains "${empty}"`);
  for (const { form, why } of REFUSED) if (form.test(name)) mistakes.push(`${subject} ${why}`);
}
