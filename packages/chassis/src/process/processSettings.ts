import { z } from 'zod';
import { verifyingKeysSetting } from '../identity/passKeys.js';
import { metricsFields } from '../metrics/metricsSettings.js';
import { setting } from './settings.js';
import { storageFields, withNeedsOfProcess } from './storageSettings.js';

/** What a service needs to run as a process of its own; `config.ts` of each service gives its port. */
export const processSettings = (port: number) =>
  withNeedsOfProcess(
    z.object({
      HOLDFAST_PORT: setting.port(port, 'Port of this service'),
      HOLDFAST_HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
      HOLDFAST_ALLOWED_HOSTS: setting.list(
        'Further names, with their port, under which the gateway reaches this service; with commas',
      ),
      HOLDFAST_PASS_VERIFYING_KEYS: verifyingKeysSetting(),
      ...metricsFields,
      HOLDFAST_DATA_DIR: setting.folder('data', 'Folder of the store and the journal, where they are embedded'),
      HOLDFAST_NAMESPACE: z
        .uuid({
          error:
            "must be the installation's namespace, a UUID: `holdfast migrate` prints it, and installation.json of a data folder has it",
        })
        .meta({ isSecret: true, description: 'The secret from which ids are derived; the same for every service' }),
      HOLDFAST_EPOCH: z.coerce.number().int().min(1).default(1).describe('Raised by every restore'),
      HOLDFAST_TIME_ZONE: setting.timeZone(),
      HOLDFAST_LOG_LEVEL: setting.logLevel(),
      ...storageFields,
    }),
  );

export type ProcessSettings = z.output<ReturnType<typeof processSettings>>;
