import { processSettings } from '@holdfast/chassis';
import { gatewayProcessSettings } from '@holdfast/gateway/settings';
import type { z } from 'zod';
import { listSettings, toSettingRows, type SettingRow } from '../config.js';

const toTable = (rows: readonly SettingRow[]): string =>
  [
    '| variable | what it is | default |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ name, description, fallback }) => `| \`${name}\` | ${description} | ${fallback && `\`${fallback}\``} |`,
    ),
  ].join('\n');

const shapeOf = (schema: z.ZodObject): Readonly<Record<string, z.ZodType>> => schema.shape;

const withoutPort = (row: SettingRow): SettingRow => (row.name === 'HOLDFAST_PORT' ? { ...row, fallback: '' } : row);

/** The page of all settings, written from the schemas that read them. */
export function toSettingsPage(): string {
  return `# Settings

This page is generated from the schemas that read the environment (\`npm run docs\`); a check keeps it exact. A flag of the
same meaning wins over its variable. All mistakes are reported at once; \`holdfast start --verify-config\` only looks.

## Everything in one process

${toTable(listSettings())}

## A service as a process of its own

The default port is the target's: see [targets](targets.md).

${toTable(toSettingRows(shapeOf(processSettings(4001))).map(withoutPort))}

## The gateway as a process of its own

${toTable(toSettingRows(shapeOf(gatewayProcessSettings)))}
`;
}
