import { processSettings } from '@holdfast/chassis';
import { gatewayProcessSettings } from '@holdfast/gateway/settings';
import { expect, it } from '@jest/globals';
import type { z } from 'zod';
import { launcherFields } from './config.js';
import { isSecretSetting } from './secretSettings.js';

it('what any target calls secret is never printed', () => {
  const shapes: readonly Readonly<Record<string, z.ZodType>>[] = [
    processSettings(0).shape,
    gatewayProcessSettings.shape,
    launcherFields,
  ];
  const secrets = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([name, type]) => (type.meta()?.['isSecret'] === true ? [name] : [])),
  );
  expect(secrets).toEqual(expect.arrayContaining(['HOLDFAST_NAMESPACE', 'HOLDFAST_PASS_SIGNING_KEY']));
  expect(secrets.filter((name) => !isSecretSetting(name))).toEqual([]);
});

it('what everybody may know is printed', () => {
  for (const name of ['HOLDFAST_PASS_VERIFYING_KEYS', 'HOLDFAST_OIDC_ISSUER', 'HOLDFAST_GATEWAY_PORT'])
    expect(isSecretSetting(name)).toBe(false);
});
