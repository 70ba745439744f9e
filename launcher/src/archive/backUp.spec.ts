import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readArchive } from './readArchive.js';
import { addPeople, backUpTo, createCompany, leavePending, type Company } from './testing/company.js';

let company: Company;
beforeEach(() => {
  company = createCompany();
});
afterEach(() => company.remove());

describe('a backup', () => {
  it('brings to its end what was begun, and is for its owner alone', async () => {
    const { folder, path } = company;
    await addPeople(folder, ['1', '2', '3']);
    const report = await backUpTo(folder, path('a.gz'));

    expect(report).toMatchObject({ epoch: 1, timeZone: 'Asia/Shanghai' });
    expect(report.documents).toBeGreaterThan(6);
    expect(statSync(path('a.gz')).mode & 0o077).toBe(0);
    expect(readdirSync(path('.'))).toEqual(['a.gz', 'data']);
  });

  it('is of a settled installation: nothing waits to be published, and every effect is there', async () => {
    const { folder, path } = company;
    await addPeople(folder, ['1', '2', '3']);
    await leavePending(folder);
    await backUpTo(folder, path('a.gz'));

    const archived: string[] = [];
    for await (const part of readArchive(path('a.gz'))) {
      if (part.kind !== 'document') continue;
      expect(part.document).not.toHaveProperty('pendingSince');
      archived.push(`${part.collection.service} ${part.collection.collection}`);
    }
    expect(archived.filter((name) => name === 'outcomes participants')).toHaveLength(3);
  });

  it('is refused while somebody works on the data folder, who is named', async () => {
    const { folder, path } = company;
    await addPeople(folder, ['1']);
    const lock = lockFolder(folder, 'the process 42');
    await expect(backUpTo(folder, path('a.gz'))).rejects.toThrow('in use by the process 42');
    lock.release();
    expect(existsSync(path('a.gz'))).toBe(false);
  });

  it('never takes the place of a file', async () => {
    const { folder, path } = company;
    writeFileSync(path('a.gz'), 'mine');
    await expect(backUpTo(folder, path('a.gz'))).rejects.toMatchObject({ reason: { kind: 'fileThere' } });
  });

  it('writes through no link that stands where it writes', async () => {
    const { folder, path } = company;
    await addPeople(folder, ['1']);
    writeFileSync(path('mine'), 'mine');
    symlinkSync(path('mine'), path('a.gz.part'));
    await backUpTo(folder, path('a.gz'));
    expect(readFileSync(path('mine'), 'utf8')).toBe('mine');
    expect(lstatSync(path('a.gz')).isSymbolicLink()).toBe(false);
    expect(existsSync(path('a.gz.part'))).toBe(false);
  });

  it('leaves alone a file that was made under its name meanwhile', async () => {
    const { folder, path } = company;
    await addPeople(folder, ['1']);
    const onProgress = (): void => writeFileSync(path('a.gz'), 'mine');
    await expect(backUpTo(folder, path('a.gz'), onProgress)).rejects.toMatchObject({ reason: { kind: 'fileThere' } });
    expect(readFileSync(path('a.gz'), 'utf8')).toBe('mine');
    expect(readdirSync(path('.'))).toEqual(['a.gz', 'data']);
  });

  it('makes nothing where there is no installation', async () => {
    const { folder, path } = company;
    await expect(backUpTo(folder, path('a.gz'))).rejects.toMatchObject({ reason: { kind: 'noInstallation', folder } });
    expect(existsSync(folder)).toBe(false);
  });

  it('is refused of an installation that lacks a store', async () => {
    const { folder, path } = company;
    await addPeople(folder, ['1']);
    rmSync(join(folder, 'outcomes.db'));
    await expect(backUpTo(folder, path('a.gz'))).rejects.toMatchObject({
      reason: { kind: 'storeMissing', name: join(folder, 'outcomes.db') },
    });
  });
});
