import { parseArgs } from 'node:util';
import { InvalidSettings } from '@holdfast/chassis';
import { isTargetName, targets, type TargetName } from './targets.js';

/** What the command line asks for; settings among the flags override the environment. */
export interface LauncherArguments {
  readonly target: TargetName;
  /** Loads the demo company when the data folder is new. */
  readonly hasDemo: boolean;
  readonly language: string | undefined;
  readonly wish: 'run' | 'help' | 'listTargets' | 'verifyConfig' | 'printConfig';
  readonly overrides: NodeJS.ProcessEnv;
}

const options = {
  target: { type: 'string', default: 'all' },
  port: { type: 'string' },
  host: { type: 'string' },
  'data-dir': { type: 'string' },
  'time-zone': { type: 'string' },
  'log-level': { type: 'string' },
  dev: { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
  'no-demo': { type: 'boolean', default: false },
  'unsafe-no-identity': { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  'list-targets': { type: 'boolean', default: false },
  'verify-config': { type: 'boolean', default: false },
  'print-config': { type: 'boolean', default: false },
} as const;

const FLAG_SETTINGS = {
  port: 'HOLDFAST_GATEWAY_PORT',
  host: 'HOLDFAST_GATEWAY_HOST',
  'data-dir': 'HOLDFAST_DATA_DIR',
  'time-zone': 'HOLDFAST_TIME_ZONE',
  'log-level': 'HOLDFAST_LOG_LEVEL',
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new InvalidSettings([`${error instanceof Error ? error.message : String(error)} (--help lists the flags)`]);
  }
}

/** A service as a process of its own has one address, whose variables are named without the gateway. */
const withoutGateway = (overrides: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(overrides).map(([name, value]) => [name.replace('_GATEWAY_', '_'), value]));

/** Reads the command line; an unknown flag or target is named. */
export function parseArguments(argv: readonly string[]): LauncherArguments {
  const values = parse(argv);
  const { target } = values;
  if (!isTargetName(target))
    throw new InvalidSettings([`--target: "${target}" is none of ${Object.keys(targets).join(', ')}`]);
  const overrides: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(FLAG_SETTINGS).flatMap(([flag, name]) => {
      const value = values[flag as keyof typeof FLAG_SETTINGS];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (values.dev) overrides['HOLDFAST_GATEWAY_DEV'] = 'true';
  if (values['unsafe-no-identity']) overrides['HOLDFAST_GATEWAY_UNSAFE_NO_IDENTITY'] = 'true';
  const wish = values.help
    ? 'help'
    : values['list-targets']
      ? 'listTargets'
      : values['verify-config']
        ? 'verifyConfig'
        : values['print-config']
          ? 'printConfig'
          : 'run';
  return {
    target,
    hasDemo: values.demo && !values['no-demo'],
    language: values.lang,
    wish,
    overrides: targets[target].hasGateway ? overrides : withoutGateway(overrides),
  };
}
