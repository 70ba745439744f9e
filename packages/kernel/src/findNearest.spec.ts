import { expect, it } from '@jest/globals';
import { findNearest } from './findNearest.js';

it.each([
  ['DATADIR', 'DATA_DIR'],
  ['prot', 'port'],
  ['LOGLEVEL', 'LOG_LEVEL'],
  ['port', 'port'],
  ['payroll', undefined],
  ['', undefined],
])('finds what %j was meant to be', (word, meant) => {
  expect(findNearest(word, ['DATA_DIR', 'port', 'LOG_LEVEL', 'PORT_MAX'])).toBe(meant);
});
