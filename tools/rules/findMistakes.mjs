import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listTitles } from './listTitles.mjs';

export const countOf = (text, part) => text.split(part).length - 1;

/** What is wrong about an entry as it is written, without running anything. */
export function findMistakes(entry) {
  const { file, find, replace, spec, test, byDesign } = entry;
  if (byDesign !== undefined) return findLostPaths(byDesign);
  const mistakes = [];
  if (!existsSync(file)) mistakes.push(`there is no ${file}`);
  else if (countOf(readFileSync(file, 'utf8'), find) !== 1) mistakes.push(`"find" does not occur once in ${file}`);
  if (replace === find) mistakes.push('"replace" breaks nothing');
  if (!existsSync(spec)) mistakes.push(`there is no ${spec}`);
  else if (!isToldBy(spec, test)) mistakes.push(`neither ${spec} nor a suite that it may call tells "${test}"`);
  return mistakes;
}

/** What looks like a path from the root of the project: names behind each other, or a file of the root itself. */
const PATH = /(?<![\w@./-])(?:[\w.-]+(?:\/[\w.-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:js|mjs|ts|json|md))(?![\w/-])/g;
/** Names of rules of the lint look like paths. */
const LINT_RULE = /^holdfast\//;

/** The paths that a reason names and that are not there; one that names none may be true of anything. */
function findLostPaths(reason) {
  const paths = (reason.match(PATH) ?? [])
    .map((path) => path.replace(/\.$/, ''))
    .filter((path) => !LINT_RULE.test(path));
  if (paths.length === 0) return ['the reason names no path'];
  return paths.filter((path) => !existsSync(path)).map((path) => `there is no ${path}`);
}

/** What a title of many tests leaves open. */
const OPEN = /%[a-z]|\$\{[^}]*\}/;

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const toPattern = (title) => new RegExp(`^${title.replaceAll('\\', '').split(OPEN).map(escaped).join('.+')}$`);

/** The test stands in the spec, or in a suite of the conformance folder that adapters share. */
function isToldBy(spec, test) {
  const suites = join(spec.split('/src/')[0], 'src', 'conformance');
  const files = [spec, ...(existsSync(suites) ? readdirSync(suites).map((name) => join(suites, name)) : [])];
  return files.some((file) => listTitles(file).some((title) => toPattern(title).test(test)));
}
