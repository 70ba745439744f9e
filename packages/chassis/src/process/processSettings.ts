import { z } from 'zod';
import { safeReach } from './safeReach.js';
import { setting } from './settings.js';
import { storageFields, withNeeds } from './storageSettings.js';

/** What a service needs to run as a process of its own; `config.ts` of each service gives its port. */
export const processSettings = (port: number) =>
  withNeeds(
    z.object({
      HOLDFAST_PORT: setting.port(port, 'Port of this service'),
      HOLDFAST_HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
      HOLDFAST_ALLOWED_HOSTS: setting.list(
        'Further names, with their port, under which the gateway reaches this service; with commas',
      ),
      HOLDFAST_UNSAFE_NO_IDENTITY: setting.toggle(
        false,
        'Allows addresses other than loopback although nobody is asked who they are; warned of every minute',
      ),
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
  ).refine(...safeReach('HOLDFAST_HOST', 'HOLDFAST_UNSAFE_NO_IDENTITY'));

export type ProcessSettings = z.output<ReturnType<typeof processSettings>>;
