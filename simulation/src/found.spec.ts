import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { chooseByList, chooseBySeed } from './choices.js';
import { keepFound, listFound } from './found.js';
import { simulate } from './simulate.js';

/** Two whole runs, also on a machine that does other things beside. */
const TIMEOUT_MS = 60_000;

it(
  'is kept so that it happens again in the same way',
  async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'holdfast-found-')), 'found');
    const first = await simulate(chooseBySeed(2));
    keepFound('seed-2', 'an example', first.choices, folder);

    const [found] = listFound(folder);
    expect(found?.name).toBe('seed-2.json');
    const again = await simulate(chooseByList(found?.choices ?? {}));
    rmSync(folder, { recursive: true });

    expect(again.hash).toBe(first.hash);
  },
  TIMEOUT_MS,
);

it('is nothing as long as there is no folder', () => {
  expect(listFound(join(tmpdir(), 'holdfast-nothing-found'))).toEqual([]);
});
