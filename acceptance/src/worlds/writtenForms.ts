import { collectionsOf, type Storage } from '@holdfast/chassis';
import { serviceModules, targets, type ServiceName } from '@holdfast/launcher';
import { hasNewerField, isOfNewerForm, SUMS } from '@holdfast/simulation/newerRelease';
import type { ServiceWrite } from './newerRelease.js';
import { openStorageOf } from './openStorageOf.js';
import { readDeliveries } from './readDeliveries.js';

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

async function countEvents(storage: Storage, writes: readonly ServiceWrite[]): Promise<Forms> {
  const made = new Set(writes.flatMap(({ events }) => events));
  const forms = createForms((id) => made.has(id));
  for await (const delivery of readDeliveries(storage))
    if ('event' in delivery) forms.add(delivery.event.id, isOfNewerForm(delivery.event));
  return forms.end();
}

/** Reads all databases and topics of a product and compares them with what the newer release has written there. */
export async function readForms(
  environment: NodeJS.ProcessEnv,
  writes: readonly ServiceWrite[],
): Promise<{ readonly documents: Forms; readonly events: Forms }> {
  const storage = await openStorageOf(environment);
  try {
    return { documents: await readDocuments(storage, writes), events: await countEvents(storage, writes) };
  } finally {
    await storage.close();
  }
}
