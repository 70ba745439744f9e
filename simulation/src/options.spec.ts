import { describe, expect, it } from '@jest/globals';
import { parseOptions } from './options.js';

describe('the command line of the simulation', () => {
  it('runs fifty seeds from the first, and requires nothing of them, when it says nothing', () => {
    expect(parseOptions([])).toEqual({ seeds: 50, from: 1, crashesMin: 0, pairsMin: 0 });
  });

  it('says how many seeds run from which on, and how many crashes and pairs they have to have', () => {
    const required = ['--crashes-min', '1000', '--pairs-min', '4000'];
    expect(parseOptions(['--seeds', '200', '--from=7', ...required])).toEqual({
      ...{ seeds: 200, from: 7 },
      ...{ crashesMin: 1_000, pairsMin: 4_000 },
    });
  });

  it.each([
    [['--seeds', '0'], '--seeds takes a whole number from 1 on, not "0".'],
    [['--from', '1.5'], '--from takes a whole number from 1 on, not "1.5".'],
    [['--crashes-min', 'many'], '--crashes-min takes a whole number from 0 on, not "many".'],
    [['--seed', '3'], "Unknown option '--seed'"],
  ])('refuses %j by name', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
