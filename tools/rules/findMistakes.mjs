import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const countOf = (text, part) => text.split(part).length - 1;

/** What is wrong about an entry as it is written, without running anything. */
export function findMistakes(entry) {
  const { file, find, replace, spec, test, byDesign } = entry;
  if (byDesign !== undefined) return [];
  const mistakes = [];
  if (!existsSync(file)) mistakes.push(`there is no ${file}`);
  else if (countOf(readFileSync(file, 'utf8'), find) !== 1) mistakes.push(`"find" does not occur once in ${file}`);
  if (replace === find) mistakes.push('"replace" breaks nothing');
  if (!existsSync(spec)) mistakes.push(`there is no ${spec}`);
  else if (!isToldBy(spec, test)) mistakes.push(`neither ${spec} nor a suite that it may call tells "${test}"`);
  return mistakes;
}

/** Texts behind an opening bracket, among which are the titles of all tests. */
const TITLE = /\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;
/** What a title of many tests leaves open. */
const OPEN = /%[a-z]|\$\{[^}]*\}/;

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const toPattern = (title) => new RegExp(`^${title.replaceAll('\\', '').split(OPEN).map(escaped).join('.+')}$`);

/** The test stands in the spec, or in a suite of the conformance folder that adapters share. */
function isToldBy(spec, test) {
  const suites = join(spec.split('/src/')[0], 'src', 'conformance');
  const files = [spec, ...(existsSync(suites) ? readdirSync(suites).map((name) => join(suites, name)) : [])];
  return files.some((file) =>
    [...readFileSync(file, 'utf8').matchAll(TITLE)].some(([, , title]) => toPattern(title).test(test)),
  );
}
