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
    [['--prot=1'], ['--prot is no flag; did you mean --port?']],
    [['--payroll'], ['--payroll is no flag; --help lists them']],
    [['--target', 'payroll'], [expect.stringMatching(/"payroll" is none of all, gateway, people/)]],
    [['extra'], ['"extra" belongs to no flag']],
    [['--port'], ['--port needs a value']],
    [['--port', '--dev'], ['--port needs a value']],
    [['--port', '--data-dir', 'd'], ['--port needs a value']],
    [['--dev=yes'], ['--dev takes no value']],
    [
      ['--prot', '1', '--dve', '--target', 'x', '--port', '1'],
      [expect.stringMatching(/--prot/), expect.stringMatching(/--dev/), expect.stringMatching(/"x"/)],
    ],
  ])('names all that it does not know in %j', (argv, mistakes) => {
    expect(parseArguments(argv).mistakes).toEqual(mistakes);
  });

  it('takes a value that begins with a dash where it cannot be a flag', () => {
    expect(parseArguments(['--data-dir=-d'])).toMatchObject({ mistakes: [], overrides: { HOLDFAST_DATA_DIR: '-d' } });
  });
});
