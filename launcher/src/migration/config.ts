import { processSettings, setting, storageFields, withNeeds } from '@holdfast/chassis';
import { z } from 'zod';

const { HOLDFAST_NAMESPACE, HOLDFAST_EPOCH, HOLDFAST_TIME_ZONE, HOLDFAST_DATA_DIR } = processSettings(0).shape;

/** What `holdfast migrate` reads. The namespace may be absent: the first migration makes it. */
export const migrationSettings = withNeeds(
  z.object({
    HOLDFAST_NAMESPACE: HOLDFAST_NAMESPACE.optional(),
    HOLDFAST_EPOCH,
    HOLDFAST_TIME_ZONE,
    HOLDFAST_DATA_DIR,
    HOLDFAST_LOG_LEVEL: setting.logLevel('warn'),
    ...storageFields,
  }),
);

export type MigrationSettings = z.output<typeof migrationSettings>;
