import {
  collectionsOf,
  openStorage,
  processSettings,
  readSettings,
  silentLogger,
  type Storage,
} from '@holdfast/chassis';
import type { JournalEvent } from '@holdfast/journal';
import { kafkaTopics } from '@holdfast/journal/kafka';
import { systemClock } from '@holdfast/kernel';
import { serviceModules, targets, type ServiceName } from '@holdfast/launcher';
import { hasNewerField, isOfNewerForm, SUMS } from '@holdfast/simulation/newerRelease';
import type { ServiceWrite } from './newerRelease.js';

/** How many documents or events have the newer field, how many never had it, and which have lost it. */
export interface Forms {
  readonly newer: number;
  readonly older: number;
  readonly lost: readonly string[];
}

const PAGE = 1000;
/** Sums are made anew by each writer; a lease ends as its document does, and the next one is another. */
const MADE_ANEW: readonly string[] = [...SUMS, 'leases'];

/** Counts what there is, one after the other. */
function createForms(hadField: (name: string) => boolean) {
  const forms = { newer: 0, older: 0, lost: new Set<string>() };
  return {
    add(name: string, hasField: boolean): void {
      if (hasField) forms.newer++;
      else if (hadField(name)) forms.lost.add(name);
      else forms.older++;
    },
    end: (): Forms => ({ ...forms, lost: [...forms.lost] }),
  };
}

async function readDocuments(storage: Storage, writes: readonly ServiceWrite[]): Promise<Forms> {
  const toName = (service: ServiceName, collection: string, id: string): string => `${service} ${collection} ${id}`;
  const written = new Set(writes.map(({ service, collection, id }) => toName(service, collection, id)));
  const forms = createForms((name) => written.has(name));
  for (const service of targets.all.services) {
    const module = serviceModules[service];
    const store = await storage.openStore(module);
    for (const collection of collectionsOf(module).filter(({ name }) => !MADE_ANEW.includes(name)))
      for (let after: string | undefined; ;) {
        const found = await store.list(collection, { limit: PAGE, ...(after === undefined ? {} : { after }) });
        for (const one of found) forms.add(toName(service, collection.name, one.id), hasNewerField(one));
        if (found.length < PAGE) break;
        after = found.at(-1)?.id;
      }
  }
  return forms.end();
}

async function* readEvents({ journal }: Storage): AsyncGenerator<JournalEvent> {
  for (const { name } of kafkaTopics)
    for (let after = 0; ;) {
      const batch = await journal.replay(name, after, PAGE);
      for (const delivery of batch) if ('event' in delivery) yield delivery.event;
      if (batch.length < PAGE) break;
      after = batch.at(-1)?.position ?? after;
    }
}

async function countEvents(storage: Storage, writes: readonly ServiceWrite[]): Promise<Forms> {
  const made = new Set(writes.flatMap(({ events }) => events));
  const forms = createForms((id) => made.has(id));
  for await (const event of readEvents(storage)) forms.add(event.id, isOfNewerForm(event));
  return forms.end();
}

/** Reads all databases and topics of a product and compares them with what the newer release has written there. */
export async function readForms(
  environment: NodeJS.ProcessEnv,
  writes: readonly ServiceWrite[],
): Promise<{ readonly documents: Forms; readonly events: Forms }> {
  const settings = readSettings(processSettings(targets.people.port), environment);
  const storage = await openStorage({ settings, journalFile: '', clock: systemClock, logger: silentLogger });
  try {
    return { documents: await readDocuments(storage, writes), events: await countEvents(storage, writes) };
  } finally {
    await storage.close();
  }
}
