import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import {
  ForeignInstallation,
  installationCollection,
  markSuperseded,
  UnfinishedRestore,
  verifyInstallation,
} from './installation.js';
import { findLoadMark, setLoadMark } from './loadMark.js';

const mark = { namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90', epoch: 2, timeZone: 'Asia/Shanghai' };
let store: Store;
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections: [installationCollection] });
});
afterEach(() => store.close());

describe('the load mark of a store', () => {
  it('keeps services off until all of an archive is loaded', async () => {
    await setLoadMark(store, mark, { archive: 'a', isLoading: true }, undefined);
    await expect(verifyInstallation(store, 'people', mark)).rejects.toThrow(UnfinishedRestore);
    await setLoadMark(store, mark, { archive: 'a', isLoading: false }, { archive: 'a', isLoading: true });
    await verifyInstallation(store, 'people', mark);
    expect(await findLoadMark(store, 'people', mark)).toEqual({ archive: 'a', isLoading: false });
  });

  it('is not written over one that somebody else has set meanwhile', async () => {
    const theirs = { archive: 'theirs', isLoading: true };
    expect(await setLoadMark(store, mark, theirs, undefined)).toBe(true);
    expect(await setLoadMark(store, mark, { archive: 'ours', isLoading: true }, undefined)).toBe(false);
    expect(await findLoadMark(store, 'people', mark)).toEqual(theirs);
  });

  it('says nothing of archives where none was loaded', async () => {
    expect(await findLoadMark(store, 'people', mark)).toBeUndefined();
    await verifyInstallation(store, 'people', mark);
    expect(await findLoadMark(store, 'people', mark)).toBeUndefined();
  });

  it('keeps services off an epoch that a restore has ended', async () => {
    const next = { ...mark, epoch: 3 };
    await markSuperseded(store, next);
    await verifyInstallation(store, 'people', mark);
    await markSuperseded(store, { ...next, namespace: '6c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90' });
    await verifyInstallation(store, 'people', mark);
    await markSuperseded(store, next);
    await expect(verifyInstallation(store, 'people', mark)).rejects.toThrow('start every service with epoch 3');
  });

  it('is of one installation and one epoch', async () => {
    await verifyInstallation(store, 'people', mark);
    await expect(findLoadMark(store, 'people', { ...mark, epoch: 3 })).rejects.toThrow(ForeignInstallation);
    const other = { ...mark, namespace: '6c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90' };
    await expect(findLoadMark(store, 'people', other)).rejects.toThrow(ForeignInstallation);
  });
});
