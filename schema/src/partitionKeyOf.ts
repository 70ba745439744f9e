import { invariant } from '@holdfast/kernel';
import { eventCatalog } from './generated/eventCatalog.js';
import type { EventData, EventType } from './generated/events.js';

/** The partition key of an event: the person for everything about a person, else the thing's own id. */
export function partitionKeyOf<Type extends EventType>(type: Type, data: EventData[Type]): string {
  const name = eventCatalog[type].partitionKey;
  const key: unknown = Object.entries(data).find(([field]) => field === name)?.[1];
  invariant(typeof key === 'string', `${type} has no partition key ${name}`);
  return key;
}
