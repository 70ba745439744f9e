import { parseArgs } from 'node:util';
import { EngineFault, type EngineName } from './engine.js';

export interface Arguments {
  readonly command: 'up' | 'status' | 'down' | 'help';
  readonly isClean: boolean;
  /** The ports that were asked for. */
  readonly ports: Partial<Readonly<Record<EngineName, number>>>;
}

const options = {
  clean: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  'kafka-port': { type: 'string' },
  'mongo-port': { type: 'string' },
} as const;

const PORT_MAX = 65_534;

function parsePort(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= PORT_MAX) return port;
  throw new EngineFault(`${flag} must be a port, 1 to ${PORT_MAX}; it is "${text}".`);
}

function parseCommand(words: readonly string[], isClean: boolean): Arguments['command'] {
  const [command = 'up', ...rest] = words;
  if (rest.length > 0 || (command !== 'up' && command !== 'status' && command !== 'down'))
    throw new EngineFault(`"${words.join(' ')}" is no command; there are status and down, and none to start.`);
  if (isClean && command !== 'down')
    throw new EngineFault('--clean belongs to down: it removes what the engines kept.');
  return command;
}

/** Reads the command line; what it cannot mean is refused by name. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const kafka = parsePort('--kafka-port', values['kafka-port']);
  const mongo = parsePort('--mongo-port', values['mongo-port']);
  return {
    command: values.help ? 'help' : parseCommand(positionals, values.clean),
    isClean: values.clean,
    ports: { ...(kafka !== undefined && { kafka }), ...(mongo !== undefined && { mongo }) },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (fault) {
    throw new EngineFault(fault instanceof Error ? fault.message : String(fault));
  }
}
