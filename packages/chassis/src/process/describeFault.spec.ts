import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { describeFault } from './describeFault.js';
import { InvalidSettings } from './settings.js';

const faultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (fault) {
    return fault;
  }
};

it('says what a person can mend in a sentence, without a stack', () => {
  const file = fileURLToPath(import.meta.url);
  expect(describeFault(faultOf(() => mkdirSync(file)))).toBe(
    `The operating system refuses what the settings ask for: EEXIST: file already exists, mkdir '${file}'.`,
  );
  expect(describeFault(new InvalidSettings(['A: is wrong']))).toContain('  - A: is wrong');
});

it('gives the stack of a mistake of ours', () => {
  expect(describeFault(new Error('no'))).toContain('describeFault.spec');
});
