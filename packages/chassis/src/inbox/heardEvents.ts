import { topicOf } from '@holdfast/schema';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { nameOfEvent } from './newerForm.js';
import type { Reading } from './readings.js';

/** Which events a group has ever been given. Of all others in its topics it keeps nothing, and does not go back. */
interface HeardEventsDocument extends Document {
  readonly topics: readonly string[];
  /** The names of the events without their versions: a newer form stops a group and is never passed over. */
  readonly events: readonly string[];
}

export const heardEventsCollection = defineCollection<HeardEventsDocument>({
  name: 'heardEvents',
  version: 1,
  indexes: [],
});

/** A handler was added to a group that has passed over the events which it is for. */
export class HandlerAddedLate extends Error {
  override readonly name = 'HandlerAddedLate';
}

const join = (some: readonly string[], others: readonly string[]): readonly string[] =>
  [...new Set([...some, ...others])].sort();

function requireHeard({ group, consumers }: Reading, heard: HeardEventsDocument): void {
  const late = consumers.find(
    ({ type }) => heard.topics.includes(topicOf(type)) && !heard.events.includes(nameOfEvent(type)),
  );
  if (late)
    throw new HandlerAddedLate(
      `The group ${group} reads ${topicOf(late.type)} and has passed over ${late.type}: the new handler would never hear ` +
        'of what stands there already. Its row in consumes.ts is to name a group of its own, which begins at the beginning.',
    );
}

/**
 * Notes what each group is given from now on. What a group was given by another release stays noted, since that may run
 * beside this one. Throws HandlerAddedLate.
 */
export async function noteHeardEvents(store: Store, readings: readonly Reading[]): Promise<void> {
  const byGroup = new Map(readings.map((reading) => [reading.group, reading]));
  await changeMany(store, heardEventsCollection, [...byGroup.keys()], (id, heard) => {
    const reading = byGroup.get(id);
    if (!reading) return undefined;
    if (heard) requireHeard(reading, heard);
    const topics = join(heard?.topics ?? [], reading.topics);
    const events = join(
      heard?.events ?? [],
      reading.consumers.map(({ type }) => nameOfEvent(type)),
    );
    const isKnown = topics.length === heard?.topics.length && events.length === heard.events.length;
    return isKnown ? undefined : { ...heard, id, topics, events };
  });
}
