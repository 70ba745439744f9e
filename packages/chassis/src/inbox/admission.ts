import type { Batch } from '@holdfast/journal';
import type { Consumer } from './consumer.js';
import { createNewerFormFinder } from './newerForm.js';
import { ReadingStopped } from './readingStopped.js';
import type { ServiceSettings } from '../service.js';

export type InstallationSettings = Pick<ServiceSettings, 'epoch' | 'namespaceFingerprint'>;

/** Somebody else writes to what this service reads: another installation, or this one before or after a restore. */
export class ForeignEvent extends ReadingStopped {
  override readonly name = 'ForeignEvent';
}

/** A newer release publishes an event in a form that this one cannot read. */
export class NewerEvent extends ReadingStopped {
  override readonly name = 'NewerEvent';
}

type Delivered = Batch[number];

function requireOwn(delivered: Delivered, { epoch, namespaceFingerprint }: InstallationSettings): void {
  const { topic, position, namespaceFingerprint: found } = delivered;
  const place = `At position ${position} of ${topic} is a record`;
  if (found !== undefined && namespaceFingerprint !== undefined && found !== namespaceFingerprint)
    throw new ForeignEvent(
      `${place} of another installation: its namespace has the fingerprint ${found}, that of HOLDFAST_NAMESPACE is ` +
        `${namespaceFingerprint}. Installations that share a cluster need a HOLDFAST_KAFKA_TOPIC_SUFFIX each.`,
    );
  if ('event' in delivered && delivered.event.epoch !== epoch)
    throw new ForeignEvent(
      `${place} of epoch ${delivered.event.epoch}, this service is of epoch ${epoch} (HOLDFAST_EPOCH): after a ` +
        'restore every service is started with the epoch that the restore printed.',
    );
}

/**
 * Refuses a batch that must be neither handled nor set aside, before anything of it is: records of another installation
 * or epoch, and newer forms of events that the service consumes. Throws ForeignEvent or NewerEvent.
 */
export function createAdmission(
  settings: InstallationSettings,
  consumers: readonly Consumer[],
): (batch: Batch) => void {
  const findNewerForm = createNewerFormFinder(consumers);
  return (batch) => {
    for (const delivered of batch) {
      requireOwn(delivered, settings);
      const newer = 'event' in delivered ? findNewerForm(delivered.event.type) : undefined;
      if (newer !== undefined)
        throw new NewerEvent(
          `${newer} Start that release of this service too. No more events are read until then; nothing is lost.`,
        );
    }
  };
}
