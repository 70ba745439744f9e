import {
  createLogger,
  listBegunTopics,
  listReadPositions,
  openStore,
  prepareJournal,
  prepareStore,
  requireBegun,
  requireJournal,
  verifyInstallation,
  type ReadTopics,
} from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { serviceModules } from '../serviceModules.js';
import { chooseNamespace } from './chooseNamespace.js';
import type { MigrationSettings } from './config.js';
import type { MigrationTexts } from './texts.js';

const modules = Object.values(serviceModules);

/**
 * Makes what the services need in MongoDB and Kafka, and stamps new databases with the installation. It may run any
 * number of times, and beside running services; what is there in another form is refused with the differences, and so is
 * an epoch that no restore has begun.
 */
export async function migrate(
  settings: MigrationSettings,
  text: MigrationTexts,
  say: (line: string) => void,
): Promise<void> {
  if (settings.HOLDFAST_STORE === 'sqlite' && settings.HOLDFAST_JOURNAL === 'sqlite') return say(text.nothing);
  const logger = createLogger('migrate', settings.HOLDFAST_LOG_LEVEL);
  // Before anything is made: a cluster that cannot be reached leaves nothing behind, and a wrong epoch would get
  // databases of its own, in which nothing stands.
  await requireJournal(settings, logger);
  for (const module of modules) await requireBegun(settings, module.name);
  for (const module of modules) {
    const database = await prepareStore(settings, module);
    if (database !== undefined) say(text.database(database));
  }
  // Whose databases they are is known before there are topics, which another installation would find.
  let read: ReadTopics | undefined;
  if (settings.HOLDFAST_STORE === 'mongo') {
    read = await stamp(settings, (namespace) => say(text.namespace(namespace)));
    say(text.timeZone(settings.HOLDFAST_TIME_ZONE));
  }
  const topics = await prepareJournal(settings, logger, read);
  if (topics) say(text.topics(topics));
  say(text.done);
}

/** Stamps the stores, and gives what their services have read of the journal. */
async function stamp(settings: MigrationSettings, tell: (namespace: string) => void): Promise<ReadTopics> {
  const stores: { readonly name: string; readonly store: Store }[] = [];
  const begun = new Set<string>();
  const positions = new Map<string, number>();
  try {
    for (const module of modules) stores.push({ name: module.name, store: await openStore(settings, module) });
    const namespace = await chooseNamespace(
      settings.HOLDFAST_NAMESPACE,
      stores.map(({ store }) => store),
      tell,
    );
    const mark = { namespace, epoch: settings.HOLDFAST_EPOCH, timeZone: settings.HOLDFAST_TIME_ZONE };
    for (const { name, store } of stores) {
      await verifyInstallation(store, name, mark);
      for (const topic of await listBegunTopics(store)) begun.add(topic);
      for (const [place, position] of await listReadPositions(store)) {
        positions.set(place, Math.max(position, positions.get(place) ?? 0));
      }
    }
  } finally {
    await Promise.all(stores.map(({ store }) => store.close()));
  }
  return { begun, positions };
}
