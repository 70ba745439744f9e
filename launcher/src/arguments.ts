import { parseArgs } from 'node:util';
import { findNearest } from '@holdfast/kernel';
import { isTargetName, targets, type TargetName } from './targets.js';

/** What the command line asks for; settings among the flags override the environment. */
export interface LauncherArguments {
  readonly target: TargetName;
  /** Loads the demo company when the data folder is new. */
  readonly hasDemo: boolean;
  readonly language: string | undefined;
  readonly wish: 'run' | 'help' | 'listTargets' | 'verifyConfig' | 'printConfig';
  readonly overrides: NodeJS.ProcessEnv;
  /** What is wrong with the flags, a sentence each. */
  readonly mistakes: readonly string[];
}

const options = {
  target: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  'data-dir': { type: 'string' },
  'time-zone': { type: 'string' },
  'log-level': { type: 'string' },
  dev: { type: 'boolean' },
  demo: { type: 'boolean' },
  'no-demo': { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  'list-targets': { type: 'boolean' },
  'list-settings': { type: 'boolean' },
  'verify-config': { type: 'boolean' },
  'print-config': { type: 'boolean' },
} as const;

const FLAG_SETTINGS = {
  port: 'HOLDFAST_GATEWAY_PORT',
  host: 'HOLDFAST_GATEWAY_HOST',
  'data-dir': 'HOLDFAST_DATA_DIR',
  'time-zone': 'HOLDFAST_TIME_ZONE',
  'log-level': 'HOLDFAST_LOG_LEVEL',
} as const;

const isFlag = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

function toUnknown(rawName: string, name: string): string {
  const nearest = findNearest(name, Object.keys(options));
  return `${rawName} is no flag; ${nearest === undefined ? '--help lists them' : `did you mean --${nearest}?`}`;
}

/** Whether a flag stands where its value should: `parseArgs` would take the next flag for it. */
function lacksValue(argument: string, next: string | undefined): boolean {
  const name = argument.slice('--'.length);
  const takesValue = argument.startsWith('--') && isFlag(name) && options[name].type === 'string';
  return takesValue && next?.startsWith('--') === true;
}

type Values = Partial<Record<keyof typeof options, string | boolean>>;

/** Reads all flags, however many of them are wrong. */
function parse(argv: readonly string[]): { readonly values: Values; readonly mistakes: readonly string[] } {
  const isIncomplete = (argument: string, at: number): boolean => lacksValue(argument, argv[at + 1]);
  const args = argv.filter((argument, at) => !isIncomplete(argument, at));
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const values: Values = {};
  const mistakes = argv.filter(isIncomplete).map((flag) => `${flag} needs a value`);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    // What stands behind an unknown flag was most likely its value.
    const isItsValue = before?.kind === 'option' && !isFlag(before.name);
    if (token.kind === 'positional' && !isItsValue) mistakes.push(`"${token.value}" belongs to no flag`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isFlag(name)) mistakes.push(toUnknown(rawName, name));
    else if (options[name].type === 'boolean' && value !== undefined) mistakes.push(`${rawName} takes no value`);
    else if (options[name].type === 'boolean') values[name] = true;
    else if (value === undefined || (!inlineValue && value.startsWith('-'))) mistakes.push(`${rawName} needs a value`);
    else values[name] = value;
  }
  return { values, mistakes };
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function toWish(values: Values): LauncherArguments['wish'] {
  if (values.help || values['list-settings']) return 'help';
  if (values['list-targets']) return 'listTargets';
  if (values['verify-config']) return 'verifyConfig';
  return values['print-config'] ? 'printConfig' : 'run';
}

/** A service as a process of its own has one address, whose variables are named without the gateway. */
const withoutGateway = (overrides: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(overrides).map(([name, value]) => [name.replace('_GATEWAY_', '_'), value]));

/** Reads the command line; every unknown flag and an unknown target are named among the mistakes. */
export function parseArguments(argv: readonly string[]): LauncherArguments {
  const { values, mistakes } = parse(argv);
  const asked = textOf(values.target) ?? 'all';
  const target = isTargetName(asked) ? asked : 'all';
  const overrides: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(FLAG_SETTINGS).flatMap(([flag, name]) => {
      const value = textOf(values[flag as keyof typeof FLAG_SETTINGS]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (values.dev) overrides['HOLDFAST_GATEWAY_DEV'] = 'true';
  return {
    target,
    hasDemo: values.demo === true && values['no-demo'] !== true,
    language: textOf(values.lang),
    wish: toWish(values),
    overrides: targets[target].hasGateway ? overrides : withoutGateway(overrides),
    mistakes: isTargetName(asked)
      ? mistakes
      : [...mistakes, `--target: "${asked}" is none of ${Object.keys(targets).join(', ')}`],
  };
}
