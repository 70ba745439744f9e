import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { countOf } from './findMistakes.mjs';
import { runTests } from './runTests.mjs';

/**
 * Breaks one rule in the copy and runs its test; the copy is whole again afterwards, and the project is not touched.
 * @returns `killed` with the tests that failed, `SURVIVED`, `timed out` when the test did not end, which shows nothing, or
 * `mistake` with what is wrong about the entry itself.
 */
export async function breakRule({ root, compile }, entry) {
  const { file, find, replace } = entry;
  if (countOf(readFileSync(file, 'utf8'), find) !== 1)
    return { outcome: 'mistake', why: 'what is to be replaced does not occur once' };
  const { flaws, output } = compile(file, (source) => source.replace(find, () => replace));
  if (flaws.length > 0 || !output) return { outcome: 'mistake', why: `it does not compile: ${flaws.join('\n')}` };
  const built = relative('.', output.name);
  writeFileSync(join(root, built), output.text);
  try {
    const { failed, fault, isTimedOut } = await runTests(root, [entry]);
    if (isTimedOut) return { outcome: 'timed out' };
    if (failed.length > 0) return { outcome: 'killed', failed };
    return fault ? { outcome: 'mistake', why: fault } : { outcome: 'SURVIVED' };
  } finally {
    copyFileSync(built, join(root, built));
  }
}
