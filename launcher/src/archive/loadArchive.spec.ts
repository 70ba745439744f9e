import { randomUUID } from 'node:crypto';
import { collectionsOf, findLoadMark, setLoadMark } from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import type { Journal } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { serviceModules } from '../serviceModules.js';
import { toArchivedStore, type ArchivedStore } from './archivedStore.js';
import { ArchiveRefused } from './archiveRefused.js';
import { inspectArchive, type InspectedArchive } from './inspectArchive.js';
import { loadArchive, type LoadProgress } from './loadArchive.js';
import { alone } from './standStill.js';
import { addPeople, backUpTo, createCompany, type Company } from './testing/company.js';

const quiet: LoadProgress = {
  onLoad: () => undefined,
  onCompare: () => undefined,
};
let company: Company;
let archive: InspectedArchive;
let stores: readonly ArchivedStore[];
let journal: Journal;

async function inspect(name: string, people: readonly string[]): Promise<InspectedArchive> {
  await addPeople(company.folder, people);
  await backUpTo(company.folder, company.path(name));
  return inspectArchive(company.path(name), () => undefined);
}

beforeAll(async () => {
  company = createCompany();
  archive = await inspect('a.gz', ['1', '2']);
});
afterAll(() => company.remove());
beforeEach(() => {
  journal = openSqliteJournal({ file: ':memory:', clock: systemClock });
  stores = Object.values(serviceModules).map((module) =>
    toArchivedStore(module, openSqliteStore({ file: ':memory:', collections: collectionsOf(module) })),
  );
});
afterEach(async () => {
  await journal.close();
  for (const { store } of stores) await store.close();
});

const load = (from: InspectedArchive, progress = quiet, still = alone): Promise<void> =>
  loadArchive(from, { stores, journal, mark: { ...from.header, epoch: 2 }, still }, progress);

/** A load that ends in its middle, as if the process had been killed. */
const loadHalf = (from: InspectedArchive): Promise<void> =>
  load(from, {
    ...quiet,
    onLoad: () => {
      throw new Error('The process was killed.');
    },
  });

/** Somebody has worked on what was loaded. */
async function changeOneDocument(): Promise<void> {
  for (const { store, collections } of stores)
    for (const collection of collections) {
      const [document] = await store.list(collection, { limit: 1 });
      if (!document) continue;
      await store.replace(collection, { ...document, version: document.version + 1 }, document.version);
      return;
    }
}

async function appendOneEvent(): Promise<void> {
  const [id, source, partitionkey] = [randomUUID(), randomUUID(), randomUUID()];
  const event = { specversion: '1.0', id, source, partitionkey, type: 'a', time: systemClock.now() } as const;
  const counts = { datacontenttype: 'application/json', sequence: 1, epoch: 2, data: {} } as const;
  await journal.append('holdfast.people', [{ ...event, ...counts }]);
}

describe('loading an archive', () => {
  it('ends as before when it is repeated, as long as no service has worked on it', async () => {
    await load(archive);
    await load(archive);
    await changeOneDocument();
    await expect(load(archive)).rejects.toMatchObject({ reason: { kind: 'notEmpty', epoch: 2 } });
  });

  it('goes on where it was cut off while it opened the stores to services', async () => {
    const mark = { ...archive.header, epoch: 2 };
    await load(archive);
    const loaded = { archive: archive.sha256, isLoading: false };
    for (const { store } of stores.slice(1)) await setLoadMark(store, mark, { ...loaded, isLoading: true }, loaded);
    await load(archive);
    for (const { store, service } of stores)
      expect(await findLoadMark(store, service, mark)).toMatchObject({ isLoading: false });
  });

  it('opens the rest of the stores when a service has worked on those that were open already', async () => {
    const mark = { ...archive.header, epoch: 2 };
    await load(archive);
    const loaded = { archive: archive.sha256, isLoading: false };
    for (const { store } of stores.slice(1)) await setLoadMark(store, mark, { ...loaded, isLoading: true }, loaded);
    await changeOneDocument();
    await appendOneEvent();
    await load(archive);
    for (const { store, service } of stores)
      expect(await findLoadMark(store, service, mark)).toMatchObject({ isLoading: false });
  });

  it('goes on where it was cut off', async () => {
    await expect(loadHalf(archive)).rejects.toThrow('killed');
    await load(archive);
  });

  it('opens no store to services when somebody has worked on one of them meanwhile', async () => {
    const movedOn = new ArchiveRefused({ kind: 'movedOn', service: 'people' });
    const left = { ...alone, requireStill: () => Promise.reject(movedOn) };
    await expect(load(archive, quiet, left)).rejects.toBe(movedOn);
    for (const { store, service } of stores)
      expect(await findLoadMark(store, service, { ...archive.header, epoch: 2 })).toMatchObject({ isLoading: true });
  });

  it('opens no store to services when another restore has begun to load into one meanwhile', async () => {
    const mark = { ...archive.header, epoch: 2 };
    const [first] = stores;
    if (!first) throw new Error('There is no store.');
    const other = { archive: 'another', isLoading: true };
    const keep = async (): Promise<void> => {
      await setLoadMark(first.store, mark, other, { archive: archive.sha256, isLoading: true });
    };
    await expect(load(archive, quiet, { ...alone, keep })).rejects.toMatchObject({
      reason: { kind: 'movedOn', service: first.service },
    });
    expect(await findLoadMark(first.store, first.service, mark)).toEqual(other);
  });

  it('is refused beside a part of another archive', async () => {
    await expect(loadHalf(archive)).rejects.toThrow('killed');
    const other = await inspect('b.gz', ['3']);
    await expect(load(other)).rejects.toMatchObject({ reason: { kind: 'otherArchive', service: 'people' } });
  });

  it('is refused over a store in which anything stands', async () => {
    const [, learning] = stores;
    const [collection] = learning?.collections ?? [];
    if (!learning || !collection) throw new Error('There is no store.');
    await learning.store.insert(collection, { id: 'a', version: 1 });
    await expect(load(archive)).rejects.toMatchObject({ reason: { kind: 'notEmpty', service: learning.service } });
  });

  it('is refused beside a journal in which anything stands', async () => {
    await appendOneEvent();
    await expect(load(archive)).rejects.toMatchObject({ reason: { kind: 'topicsNotEmpty', epoch: 2 } });
  });

  it('notices a document that has not arrived as it is', async () => {
    await expect(loadHalf(archive)).rejects.toThrow('killed');
    await changeOneDocument();
    await expect(load(archive)).rejects.toMatchObject({ reason: { kind: 'copyDiffers' } });
  });
});
