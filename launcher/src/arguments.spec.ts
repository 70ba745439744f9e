import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.js';

describe('the command line of the launcher', () => {
  it('runs everything without flags', () => {
    expect(parseArguments([])).toMatchObject({ target: 'all', hasDemo: false, wish: 'run', overrides: {} });
  });

  it('turns flags into the settings that they override', () => {
    const { overrides } = parseArguments(['--port', '4100', '--data-dir', 'd', '--dev']);
    expect(overrides).toEqual({
      HOLDFAST_GATEWAY_PORT: '4100',
      HOLDFAST_DATA_DIR: 'd',
      HOLDFAST_GATEWAY_DEV: 'true',
    });
  });

  it('lets --no-demo win, since npm start asks for the demo', () => {
    expect(parseArguments(['--demo', '--no-demo']).hasDemo).toBe(false);
  });

  it.each([
    [['--prot', '1'], /--prot/],
    [['--target', 'payroll'], /"payroll" is none of all, gateway, people/],
    [['extra'], /extra/],
  ])('names what it does not know in %j', (argv, reason) => {
    expect(() => parseArguments(argv)).toThrow(reason);
  });
});
