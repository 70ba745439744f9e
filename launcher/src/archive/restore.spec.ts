import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '@holdfast/chassis';
import { lockFolder } from '@holdfast/store/sqlite';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { archiveSettings } from './config.js';
import { removeLeftOvers } from './epochFiles.js';
import { addPeople, backUpTo, createCompany, findPerson, restoreTo, type Company } from './testing/company.js';

// Each story starts the product several times.
jest.setTimeout(60_000);

const KNOWN = { data: { personByExternalId: { externalId: '1', orgUnit: { key: 'sales' } } } };
const UNKNOWN = { data: { personByExternalId: null } };
let company: Company;
let file: string;

beforeEach(async () => {
  company = createCompany();
  file = company.path('monday.gz');
  await addPeople(company.folder, ['1']);
  await backUpTo(company.folder, file);
});
afterEach(() => company.remove());

const epochOf = (folder: string): unknown =>
  (JSON.parse(readFileSync(join(folder, 'installation.json'), 'utf8')) as { epoch: unknown }).epoch;

describe('what a restore was cut off in', () => {
  it('is all that is deleted: what services work on stays', async () => {
    const { folder } = company;
    const settings = readSettings(archiveSettings, { HOLDFAST_DATA_DIR: folder });
    await removeLeftOvers(settings);
    expect(await findPerson(folder, '1')).toMatchObject(KNOWN);
  });
});

describe('a restore', () => {
  it('brings back what was there, and no more, under a newer epoch each time', async () => {
    const { folder } = company;
    await addPeople(folder, ['2']);

    expect(await restoreTo(folder, file)).toMatchObject({ epoch: 2, timeZone: 'Asia/Shanghai' });
    expect(await findPerson(folder, '1')).toMatchObject(KNOWN);
    expect(await findPerson(folder, '2')).toEqual(UNKNOWN);
    expect(await restoreTo(folder, file)).toMatchObject({ epoch: 3 });
    expect(await findPerson(folder, '1')).toMatchObject(KNOWN);
  });

  it('begins in an empty folder with the same ids', async () => {
    const elsewhere = company.path('elsewhere');
    const before = await findPerson(company.folder, '1');
    await restoreTo(elsewhere, file, { purpose: 'move' });
    expect(await findPerson(elsewhere, '1')).toEqual(before);
    await expect(restoreTo(elsewhere, file, { purpose: 'move' })).rejects.toMatchObject({
      reason: { kind: 'installationThere', folder: elsewhere },
    });
  });

  it('leaves everything as it was when it is cut off, and can be repeated', async () => {
    const { folder } = company;
    await addPeople(folder, ['2']);
    const onProgress = ({ step }: { readonly step: string }): void => {
      if (step === 'compare') throw new Error('The process was killed.');
    };
    await expect(restoreTo(folder, file, { onProgress })).rejects.toThrow('killed');

    expect(existsSync(join(folder, 'people.epoch-2.db'))).toBe(true);
    expect(epochOf(folder)).toBe(1);
    expect(await findPerson(folder, '2')).toMatchObject({ data: { personByExternalId: { externalId: '2' } } });
    await restoreTo(folder, file);
    expect(epochOf(folder)).toBe(2);
    expect(await findPerson(folder, '2')).toEqual(UNKNOWN);
  });

  it('begins above every epoch that has files, when nothing says which of them is in force', async () => {
    const { folder } = company;
    await restoreTo(folder, file);
    await addPeople(folder, ['2']);
    const installation = join(folder, 'installation.json');
    const lost = readFileSync(installation);
    rmSync(installation);

    expect(await restoreTo(folder, file, { isDryRun: true })).toMatchObject({ epoch: 3 });
    expect(await restoreTo(folder, file)).toMatchObject({ epoch: 3 });
    expect(await findPerson(folder, '2')).toEqual(UNKNOWN);
    writeFileSync(installation, lost);
    expect(await findPerson(folder, '2')).toMatchObject({ data: { personByExternalId: { externalId: '2' } } });
  });

  it('writes nothing in a dry run', async () => {
    const elsewhere = company.path('elsewhere');
    const report = await restoreTo(elsewhere, file, { isDryRun: true });
    expect(report).toMatchObject({ epoch: 2, place: 'folder' });
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('is refused over another installation', async () => {
    const elsewhere = company.path('elsewhere');
    await addPeople(elsewhere, ['1']);
    const before = readdirSync(elsewhere);
    await expect(restoreTo(elsewhere, file)).rejects.toMatchObject({ reason: { kind: 'otherInstallation' } });
    expect(readdirSync(elsewhere)).toEqual(before);
  });

  it('is refused while somebody works on the data folder', async () => {
    const lock = lockFolder(company.folder, 'the process 42');
    await expect(restoreTo(company.folder, file)).rejects.toThrow('in use by the process 42');
    lock.release();
  });
});
