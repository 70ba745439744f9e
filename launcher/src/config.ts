import { metricsFields, processSettings, setting, storageFields, withNeeds } from '@holdfast/chassis';
import { gatewaySettings } from '@holdfast/gateway/settings';
import { z } from 'zod';

const processFields = z.object({
  HOLDFAST_DATA_DIR: setting.folder('data', 'Folder of the installation, and of the stores and the journal'),
  HOLDFAST_NAMESPACE: processSettings(0)
    .shape.HOLDFAST_NAMESPACE.optional()
    .meta({ isSecret: true, description: 'The namespace that a new data folder takes; absent, one is made for it' }),
  HOLDFAST_TIME_ZONE: setting.timeZone(),
  HOLDFAST_LOG_LEVEL: setting.logLevel('warn'),
  ...metricsFields,
  ...storageFields,
});

/** All settings of everything in one process; a flag of the same meaning wins over the variable. */
export const launcherSettings = withNeeds(processFields).and(gatewaySettings);

export type LauncherSettings = z.output<typeof launcherSettings>;

/** A setting as the documentation and `--help` list it. */
export interface SettingRow {
  readonly name: string;
  readonly description: string;
  readonly fallback: string;
}

/** The value that an absent variable stands for; one that depends on the machine is not shown. */
function toFallback(type: z.ZodType): string {
  const read = type.safeParse(undefined);
  return read.success && ['string', 'number', 'boolean'].includes(typeof read.data) ? String(read.data) : '';
}

export const toSettingRows = (shape: Readonly<Record<string, z.ZodType>>): readonly SettingRow[] =>
  Object.entries(shape).map(([name, type]) => ({
    name,
    description: type.description ?? '',
    fallback: name === 'HOLDFAST_TIME_ZONE' ? "the machine's" : toFallback(type),
  }));

/** The settings of everything in one process by name, each as the schema that reads it. */
export const launcherFields = { ...processFields.shape, ...gatewaySettings.shape };

/** The same with their descriptions, as the documentation lists them. */
export const listSettings = (): readonly SettingRow[] => toSettingRows(launcherFields);
