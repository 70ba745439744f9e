import type { Batch, Delivery } from '@holdfast/journal';
import type { Consumer } from './consumer.js';
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

const VERSIONED = /^(.+)\.v(\d+)$/;

const parseVersion = (type: string): { readonly name: string; readonly version: number } | undefined => {
  const [, name, version] = VERSIONED.exec(type) ?? [];
  return name === undefined ? undefined : { name, version: Number(version) };
};

/** The newest version that is consumed of each event, by the event's name. */
function newestOf(consumers: readonly Consumer[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { type } of consumers) {
    const parsed = parseVersion(type);
    if (parsed) newest.set(parsed.name, Math.max(parsed.version, newest.get(parsed.name) ?? 0));
  }
  return newest;
}

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

function requireKnownForm({ event }: Delivery, newest: ReadonlyMap<string, number>): void {
  const parsed = parseVersion(event.type);
  const known = parsed && newest.get(parsed.name);
  if (parsed === undefined || known === undefined || parsed.version <= known) return;
  throw new NewerEvent(
    `A newer release publishes ${event.type}; this one reads ${parsed.name} up to v${known}. Start that release of ` +
      'this service too. No more events are read until then; nothing is lost.',
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
  const newest = newestOf(consumers);
  return (batch) => {
    for (const delivered of batch) {
      requireOwn(delivered, settings);
      if ('event' in delivered) requireKnownForm(delivered, newest);
    }
  };
}
