import { rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreFault } from '../errors.js';
import { openDisk } from './disk.js';

describe('the disk under a file', () => {
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holdfast-disk-'));
    file = join(folder, 'store.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is flushed once for all who ask while a flush is under way, and again for them', async () => {
    await writeFile(`${file}-wal`, 'log');
    const disk = openDisk(file);
    const first = disk.flush();
    const [second, third] = [disk.flush(), disk.flush()];
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    expect(disk.flushing()).toBe(second);
    await first;
    expect(disk.flushing()).toBeDefined();
    await second;
    expect(disk.flushing()).toBeUndefined();
    await disk.close();
  });

  it('is trusted no more after a flush that failed', async () => {
    const faults: StoreFault[] = [];
    const disk = openDisk(file, (fault) => faults.push(fault));
    const flushes = [disk.flush(), disk.flush()];
    expect(await Promise.allSettled(flushes)).toEqual([
      { status: 'rejected', reason: expect.any(StoreFault) },
      { status: 'rejected', reason: expect.any(StoreFault) },
    ]);
    await writeFile(`${file}-wal`, 'log');
    await expect(disk.flush()).rejects.toThrow('did not reach the disk');
    await expect(disk.flushing()).rejects.toThrow('did not reach the disk');
    expect(() => disk.requireUsable()).toThrow('did not reach the disk');
    expect(faults).toEqual([disk.fault()]);
    await disk.close();
  });

  it('waits for what is under way before it is let go', async () => {
    await writeFile(`${file}-wal`, 'log');
    const disk = openDisk(file);
    const done: string[] = [];
    void disk.flush().then(() => done.push('first'));
    void disk.flush().then(() => done.push('second'));
    await disk.close();
    expect(done).toEqual(['first', 'second']);
  });

  it('begins no flush once it is being let go', async () => {
    await writeFile(`${file}-wal`, 'log');
    const disk = openDisk(file);
    const last = disk.flush();
    const closing = disk.close();
    expect(() => disk.requireUsable()).toThrow('is closed');
    await expect(disk.flush()).rejects.toThrow('is closed');
    await Promise.all([last, closing]);
    await expect(disk.flush()).rejects.toThrow('is closed');
    expect(disk.fault()).toBeUndefined();
  });

  it('has nothing to flush for a store in memory', async () => {
    const disk = openDisk(':memory:');
    await disk.flush();
    expect(disk.flushing()).toBeUndefined();
  });
});
