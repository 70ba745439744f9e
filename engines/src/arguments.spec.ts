import { describe, expect, it } from '@jest/globals';
import { parseArguments } from './arguments.js';

describe('the command line of the engines', () => {
  it('starts them when it says nothing', () => {
    expect(parseArguments([])).toEqual({ command: 'up', isClean: false, ports: {} });
  });

  it('knows the ports, and how to stop with and without the data', () => {
    expect(parseArguments(['--kafka-port', '30001', '--mongo-port=30002']).ports).toEqual({
      kafka: 30_001,
      mongo: 30_002,
    });
    expect(parseArguments(['down'])).toMatchObject({ command: 'down', isClean: false });
    expect(parseArguments(['down', '--clean'])).toMatchObject({ command: 'down', isClean: true });
    expect(parseArguments(['status']).command).toBe('status');
    expect(parseArguments(['--help']).command).toBe('help');
  });

  it.each([
    [['--kafka-port', 'http'], '--kafka-port must be a port, 1 to 65534; it is "http".'],
    [['--mongo-port', '65535'], '--mongo-port must be a port, 1 to 65534; it is "65535".'],
    [['destroy'], '"destroy" is no command; there are status and down, and none to start.'],
    [['down', 'kafka'], '"down kafka" is no command; there are status and down, and none to start.'],
    [['--clean'], '--clean belongs to down: it removes what the engines kept.'],
  ])('refuses %j by name', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });

  it('refuses a flag that it does not know', () => {
    expect(() => parseArguments(['--port', '1'])).toThrow("'--port'");
  });
});
