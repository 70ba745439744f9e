import { mkdtemp, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { installOnce } from './installOnce.js';

describe('fetching binaries', () => {
  let cache: string;
  const said: string[] = [];
  const install = (fetchTo: (folder: string) => Promise<void>): Promise<void> =>
    installOnce({ title: 'An engine', home: join(cache, 'engine-1'), say: (line) => said.push(line), fetchTo });
  const fetchOne = async (folder: string): Promise<void> => {
    await mkdir(folder);
    await writeFile(join(folder, 'binary'), 'x');
  };

  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'holdfast-cache-'));
    said.length = 0;
  });
  afterEach(() => rm(cache, { recursive: true }));

  it('happens once', async () => {
    await install(fetchOne);
    await install(() => Promise.reject(new Error('fetched again')));
    expect(await readdir(join(cache, 'engine-1'))).toEqual(['binary']);
    expect(said).toHaveLength(2);
  });

  it('leaves nothing behind when it fails half way', async () => {
    const broken = async (folder: string): Promise<void> => {
      await fetchOne(folder);
      throw new Error('the network is gone');
    };
    await expect(install(broken)).rejects.toThrow('the network is gone');
    expect(await readdir(cache)).toEqual([]);
  });

  it('accepts what somebody else finished in between', async () => {
    await install(async (folder) => {
      await fetchOne(folder);
      await fetchOne(join(cache, 'engine-1'));
    });
    expect(await readdir(cache)).toEqual(['engine-1']);
  });
});
