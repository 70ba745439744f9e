import { processSettings } from '@holdfast/chassis';
import { gatewayProcessSettings } from '@holdfast/gateway/settings';
import { listSettings, toSettingRows, type SettingRow } from './config.js';
import { isSecretSetting } from './secretSettings.js';
import { targets, type TargetName } from './targets.js';

const FLAGS: readonly (readonly [string, string])[] = [
  ['--target NAME', 'What this process is; default all'],
  ['--port N', "Port to listen on; default 4000, or the target's own"],
  ['--host ADDRESS', 'Address to listen on; loopback only unless identities are configured'],
  ['--data-dir DIR', 'Folder of the stores and the journal; default data'],
  ['--time-zone ZONE', 'Zone in which instants become days (IANA); kept by the first start'],
  ['--log-level LEVEL', 'fatal, error, warn, info, debug, trace or silent; default warn'],
  ['--dev', 'Serves the page, GraphiQL and introspection'],
  ['--demo, --no-demo', 'Loads the demo company when the data folder is new; default no'],
  ['--lang zh-CN|en', 'Language of what is printed and of the demo'],
  ['--list-targets', 'Prints what a process can be'],
  ['--list-settings', 'Prints all of this, with the settings of the target that --target names'],
  ['--verify-config', 'Reads the settings, says what is wrong with them, and ends'],
  ['--print-config', 'Prints the settings in force; secrets are hidden'],
];

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

function listSettingsOf(target: TargetName): readonly SettingRow[] {
  if (target === 'all') return listSettings();
  const { shape } = target === 'gateway' ? gatewayProcessSettings : processSettings(targets[target].port);
  return toSettingRows(shape);
}

export function printHelp(target: TargetName): void {
  const settings = listSettingsOf(target).map(({ name, description }) => [name, description] as const);
  console.log(`holdfast start [flags]\n\nFlags\n${table(FLAGS)}\n\nEnvironment (a flag wins)\n${table(settings)}`);
}

export function printTargets(): void {
  console.log(table(Object.entries(targets).map(([name, { description }]) => [name, description] as const)));
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Prints the settings in force. The schema says which are secret; those are never printed. */
export function printSettings(settings: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined) console.log(`${name}=${isSecretSetting(name) ? '(hidden)' : toText(value)}`);
}
