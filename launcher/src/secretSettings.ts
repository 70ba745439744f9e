import { processSettings } from '@holdfast/chassis';
import { gatewayProcessSettings } from '@holdfast/gateway/settings';
import type { z } from 'zod';
import { launcherFields } from './config.js';

const fields = new Map<string, z.ZodType>(
  Object.entries({ ...processSettings(0).shape, ...gatewayProcessSettings.shape, ...launcherFields }),
);

/** Whether a setting is marked as secret by the schema that reads it. */
export const isSecretSetting = (name: string): boolean => fields.get(name)?.meta()?.['isSecret'] === true;
