import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const HEAP = new URL('./youngHeap.js', import.meta.url).href;

/** Makes objects of which many live for a while, and gives the size of the space that they are made in. */
const PROGRAM = `
  import { getHeapSpaceStatistics } from 'node:v8';
  let kept = [];
  for (let at = 0; at < 1_000_000; at++) {
    kept.push({ at, text: 'text ' + at });
    if (kept.length > 50_000) kept = [];
  }
  console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);`;

/** Of a process of its own, since what a process is given it keeps. */
async function measure(first: string): Promise<number> {
  const program = `import { keepYoungHeapSmall, letYoungHeapGrow } from '${HEAP}'; ${first} ${PROGRAM}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  return Number(stdout);
}

it('stays small when it is kept so, and grows again when it is let', async () => {
  const small = await measure('keepYoungHeapSmall();');
  const grown = await measure('keepYoungHeapSmall(); letYoungHeapGrow();');

  expect(small).toBeGreaterThan(0);
  expect(grown).toBeGreaterThan(2 * small);
});
