import { mkdirSync } from 'node:fs';
import { InvalidSettings } from '@holdfast/chassis';
import type { Clock, Id } from '@holdfast/kernel';
import { lockFolder } from '@holdfast/store/sqlite';
import { findInstallation, type Installation } from '../installation.js';
import type { ArchiveSettings } from './config.js';

/** Where the settings say that an installation is, or is to be. */
export type Place =
  /** Everything in one process: the data folder says which installation it is. */
  | { readonly kind: 'folder'; readonly folder: string; readonly installation: Installation | undefined }
  /** Processes on MongoDB and Kafka: the settings say which installation it is. */
  | {
      readonly kind: 'processes';
      readonly namespace: Id | undefined;
      readonly epoch: number;
      readonly timeZone: string;
    };

/** What is asked for. */
export interface PlaceOptions {
  readonly settings: ArchiveSettings;
  /** True when somebody said which data folder is meant: the one that is looked for otherwise may just lie there. */
  readonly isFolderNamed?: boolean | undefined;
}

/** Documents in MongoDB belong to processes, unless a data folder that is named, or that has the journal, says they are its own. */
export function findPlace({ settings, isFolderNamed = false }: PlaceOptions): Place {
  const folder = settings.HOLDFAST_DATA_DIR;
  const namespace = settings.HOLDFAST_NAMESPACE;
  const installation = findInstallation(folder);
  const mayHaveItsOwn = namespace === undefined && (isFolderNamed || settings.HOLDFAST_JOURNAL === 'sqlite');
  if (settings.HOLDFAST_STORE === 'sqlite' || (mayHaveItsOwn && installation))
    return { kind: 'folder', folder, installation };
  if (settings.HOLDFAST_JOURNAL !== 'kafka')
    throw new InvalidSettings(['HOLDFAST_JOURNAL: must be kafka, as the processes on MongoDB have it']);
  const { HOLDFAST_EPOCH: epoch, HOLDFAST_TIME_ZONE: timeZone } = settings;
  return { kind: 'processes', namespace, epoch, timeZone };
}

/** What processes are told, and a command that speaks of their installation has to be told too. */
export const namespaceMissing = (): InvalidSettings =>
  new InvalidSettings(['HOLDFAST_NAMESPACE: is needed, because HOLDFAST_STORE is mongo']);

/** Works while nobody else has the data folder, if there is one. Throws FolderLocked, which names who has it. */
export async function whileLocked<Value>(
  options: PlaceOptions & { readonly clock: Clock },
  purpose: string,
  work: (place: Place) => Promise<Value>,
): Promise<Value> {
  const { clock } = options;
  const place = findPlace(options);
  if (place.kind === 'processes') return work(place);
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(place.folder, `the process ${process.pid}, which ${purpose} since ${clock.now()}`);
  try {
    // Whoever had the folder until now may have changed what it is.
    return await work(findPlace(options));
  } finally {
    lock.release();
  }
}
