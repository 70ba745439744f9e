import type { EventSchemaFile } from '../events/readEventSchemas.js';
import type { Finding } from '../lint/finding.js';
import { toSchemaFindings } from './toSchemaFindings.js';

const toName = (path: string): string => path.slice(path.indexOf('events/'));

function compareTravel({ schema: released }: EventSchemaFile, { schema: present }: EventSchemaFile): readonly string[] {
  const before = released['x-holdfast'];
  const now = present['x-holdfast'];
  return [
    ...(before.topic === now.topic ? [] : [`the topic has changed from ${before.topic} to ${now.topic}`]),
    ...(before.partitionKey === now.partitionKey
      ? []
      : [`the partition key has changed from ${before.partitionKey} to ${now.partitionKey}, so order is lost`]),
  ];
}

/** What would break a reader of the last release's events, or make stored events unreadable. */
export function toEventFindings(
  released: readonly EventSchemaFile[],
  present: readonly EventSchemaFile[],
): readonly Finding[] {
  return released.flatMap((before) => {
    const where = toName(before.path);
    const now = present.find(({ path }) => toName(path) === where);
    const reasons = now
      ? [...toSchemaFindings(before.schema, now.schema), ...compareTravel(before, now)]
      : ['the event is gone, and its readers are not'];
    return reasons.map((reason) => ({
      where,
      message: `${reason}. Only optional fields are added to a version; publish another version beside it.`,
    }));
  });
}
