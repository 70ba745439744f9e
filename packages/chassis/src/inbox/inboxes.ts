import type { Subscription } from '@holdfast/journal';
import { mapBounded } from '../graph/mapBounded.js';
import { openParked, type ParkedDependencies } from '../parked/parked.js';
import { noteHeardEvents } from './heardEvents.js';
import { subscribeInbox, type Inbox, type InboxDependencies } from './inbox.js';
import type { Reading } from './readings.js';

export type InboxesDependencies = Omit<InboxDependencies, keyof Reading | 'parked'> & Omit<ParkedDependencies, 'group'>;

/** What a service reads of the journal, a group beside the other. */
export interface Inboxes extends Subscription {
  /** Subscribes them; each knows what is parked for it before it reads its first event. */
  start(): Promise<void>;
  /** Why one of them reads no more until the service is started again; undefined while all of them read. */
  stoppedBecause(): string | undefined;
}

/**
 * Reads what is parked for each group, so that nothing overtakes what waits behind a parked event. Throws
 * HandlerAddedLate.
 */
export async function openInboxes(dependencies: InboxesDependencies, readings: readonly Reading[]): Promise<Inboxes> {
  await noteHeardEvents(dependencies.store, readings);
  const waiting = await mapBounded(readings, async (reading) => ({
    ...reading,
    parked: await openParked({ ...dependencies, group: reading.ownGroup }),
  }));
  const inboxes: Inbox[] = [];
  return {
    async start() {
      for (const reading of waiting) inboxes.push(await subscribeInbox({ ...dependencies, ...reading }));
    },
    isCaughtUp: () => inboxes.every((inbox) => inbox.isCaughtUp()),
    stoppedBecause: () => inboxes.map((inbox) => inbox.stoppedBecause()).find((reason) => reason !== undefined),
    async stop() {
      await mapBounded(inboxes, (inbox) => inbox.stop());
    },
  };
}
