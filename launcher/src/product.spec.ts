import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import { lockFolder } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { launcherSettings } from './config.js';
import { findInstallation, writeInstallation } from './installation.js';
import { startProduct, type Product } from './product.js';

const RESTORED = {
  ...{ namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90', epoch: 2, timeZone: 'Asia/Shanghai' },
  ...{ isDemo: false, isDemoLoaded: false },
};
let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'holdfast-product-'));
  folder = join(place, 'data');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const start = (): Promise<Product> => {
  const environment = { HOLDFAST_GATEWAY_PORT: '0', HOLDFAST_DATA_DIR: folder, HOLDFAST_LOG_LEVEL: 'fatal' };
  return startProduct({ settings: readSettings(launcherSettings, environment), clock: systemClock, isDemo: false });
};

describe('a start on a data folder that somebody has', () => {
  it('decides nothing about a folder that another first start is making', async () => {
    mkdirSync(folder);
    const other = lockFolder(folder, 'the other start');
    await expect(start()).rejects.toThrow('in use by the other start');
    expect(existsSync(join(folder, 'installation.json'))).toBe(false);
    other.release();
  });

  it('leaves a folder that starts again, when two first starts come at once', async () => {
    const starts = await Promise.allSettled([start(), start()]);
    const products = starts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(products).toHaveLength(1);
    for (const product of products) await product.stop();
    const again = await start();
    expect(again.installation).toEqual(products[0]?.installation);
    await again.stop();
  });

  it('is on the epoch that a restore has brought while it held the folder', async () => {
    mkdirSync(folder);
    const restoring = lockFolder(folder, 'a restore');
    await expect(start()).rejects.toThrow('in use by a restore');
    writeInstallation(folder, RESTORED);
    restoring.release();
    const product = await start();
    expect(product.installation).toEqual(RESTORED);
    expect(findInstallation(folder)).toEqual(RESTORED);
    await product.stop();
  });
});
