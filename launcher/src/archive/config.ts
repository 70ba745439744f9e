import { processSettings, setting, storageFields, withNeeds } from '@holdfast/chassis';
import { z } from 'zod';

const { HOLDFAST_NAMESPACE, HOLDFAST_EPOCH, HOLDFAST_DATA_DIR, HOLDFAST_TIME_ZONE } = processSettings(0).shape;

/** What the commands around archives read: the settings of the services. Processes have a namespace, a data folder has its own. */
export const archiveSettings = withNeeds(
  z.object({
    HOLDFAST_NAMESPACE: HOLDFAST_NAMESPACE.optional(),
    HOLDFAST_EPOCH,
    HOLDFAST_DATA_DIR,
    HOLDFAST_TIME_ZONE,
    HOLDFAST_LOG_LEVEL: setting.logLevel('warn'),
    ...storageFields,
  }),
);

export type ArchiveSettings = z.output<typeof archiveSettings>;
