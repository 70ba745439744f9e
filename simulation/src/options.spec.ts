import { describe, expect, it } from '@jest/globals';
import { parseOptions } from './options.js';

describe('the command line of the simulation', () => {
  it('runs fifty seeds from the first, and requires no crash, when it says nothing', () => {
    expect(parseOptions([])).toEqual({ seeds: 50, from: 1, crashesMin: 0 });
  });

  it('says how many seeds run from which on, and how many crashes they have to have', () => {
    expect(parseOptions(['--seeds', '200', '--from=7', '--crashes-min', '1000'])).toEqual({
      seeds: 200,
      from: 7,
      crashesMin: 1_000,
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
