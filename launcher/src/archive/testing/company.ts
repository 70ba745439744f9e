import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, readSettings, toEmbeddedFile, type AggregateDocument } from '@holdfast/chassis';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { invariant, systemClock } from '@holdfast/kernel';
import { launcherSettings } from '../../config.js';
import { startProduct } from '../../product.js';
import { serviceModules } from '../../serviceModules.js';
import { backUp } from '../backUp.js';
import { archiveSettings, type ArchiveSettings } from '../config.js';
import { restore, type RestoreOptions, type RestoreReport } from '../restore.js';

/** A folder of its own for one story. */
export interface Company {
  readonly folder: string;
  /** A name beside the data folder. */
  path(name: string): string;
  remove(): void;
}

export function createCompany(): Company {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-company-'));
  return {
    folder: join(place, 'data'),
    path: (name) => join(place, name),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Runs the product on a data folder, asks it one thing, and stops it at once. */
async function ask(folder: string, query: string): Promise<unknown> {
  const environment = { HOLDFAST_GATEWAY_PORT: '0', HOLDFAST_DATA_DIR: folder, HOLDFAST_LOG_LEVEL: 'fatal' };
  const settings = readSettings(launcherSettings, { ...environment, HOLDFAST_TIME_ZONE: 'Asia/Shanghai' });
  const product = await startProduct({ settings, clock: systemClock, isDemo: false });
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    const answer = await fetch(new URL('/graphql', product.url), { method: 'POST', headers, body });
    return await answer.json();
  } finally {
    await product.stop();
  }
}

/** Lets somebody join, so that every service but one has something to keep, and something to tell the others. */
export const addPeople = (folder: string, externalIds: readonly string[]): Promise<unknown> => {
  const rows = externalIds.map((id, row) => `{ row: ${row + 1}, externalId: "${id}", orgUnit: "sales" }`);
  return ask(folder, `mutation { importPeople(input: { rows: [${rows.join()}] }) { __typename } }`);
};

export const findPerson = (folder: string, externalId: string): Promise<unknown> =>
  ask(folder, `{ personByExternalId(externalId: "${externalId}") { id externalId orgUnit { key } } }`);

const settingsFor = (folder: string): ArchiveSettings =>
  readSettings(archiveSettings, { HOLDFAST_DATA_DIR: folder, HOLDFAST_LOG_LEVEL: 'fatal' });

/** Has the first person wait for the journal once more, as a process leaves it that died before it heard the answer. */
export async function leavePending(folder: string): Promise<void> {
  const settings = settingsFor(folder);
  const journal = openSqliteJournal({ file: toEmbeddedFile(settings, 'journal.db'), clock: systemClock });
  const [first] = await journal.replay('holdfast.people', 0, 1);
  await journal.close();
  invariant(first && 'event' in first, 'somebody has joined');
  const store = await openStore(settings, serviceModules.people);
  const persons = serviceModules.people.collections.find(({ name }) => name === 'persons');
  const person = persons && (await store.get(persons, first.event.source));
  invariant(person, 'the event tells of somebody');
  const left: Partial<AggregateDocument<unknown>> = { pending: [first.event], pendingSince: first.event.time };
  await store.replace(persons, { ...person, ...left, version: person.version + 1 }, person.version);
  await store.close();
}

export const backUpTo = (
  folder: string,
  file: string,
  onProgress: () => void = () => undefined,
): ReturnType<typeof backUp> =>
  backUp({ ...{ settings: settingsFor(folder), file, clock: systemClock, timeoutMs: 30_000 }, onProgress });

export const restoreTo = (
  folder: string,
  file: string,
  options: Partial<Pick<RestoreOptions, 'purpose' | 'isDryRun' | 'onProgress'>> = {},
): Promise<RestoreReport> =>
  restore({
    ...{ settings: settingsFor(folder), file, clock: systemClock, purpose: 'restore', isDryRun: false },
    onProgress: () => undefined,
    ...options,
  });
