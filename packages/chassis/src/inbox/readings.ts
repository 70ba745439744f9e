import { invariant, type Instant } from '@holdfast/kernel';
import type { Journal, Lag } from '@holdfast/journal';
import { topicOf } from '@holdfast/schema';
import { mapBounded } from '../graph/mapBounded.js';
import type { Consumer } from './consumer.js';

/** What one consumer group of a service reads. */
export interface Reading {
  /** What the group is called in the journal. */
  readonly group: string;
  /** What its rows call it; absent for the group of all rows that name none. */
  readonly ownGroup: string | undefined;
  readonly topics: readonly string[];
  readonly consumers: readonly Consumer[];
}

/** A name that stands behind that of the service in the journal, and before a source among what is parked. */
const OWN_GROUP = /^[a-z][a-z0-9-]{0,39}$/;

function toReading(name: string, ownGroup: string | undefined, consumers: readonly Consumer[]): Reading {
  invariant(ownGroup === undefined || OWN_GROUP.test(ownGroup), `"${ownGroup}" cannot name a group.`);
  const types = new Set(consumers.map(({ type }) => type));
  invariant(types.size === consumers.length, `Two rows of one group of ${name} read the same events.`);
  const topics = [...new Set([...types].map(topicOf))];
  return { group: ownGroup === undefined ? name : `${name}.${ownGroup}`, ownGroup, topics, consumers };
}

/** The groups of a service: that of all rows which name none, and those of the others. */
export const listReadings = (name: string, consumers: readonly Consumer[]): readonly Reading[] =>
  [...new Set(consumers.map(({ group }) => group))].map((ownGroup) =>
    toReading(
      name,
      ownGroup,
      consumers.filter(({ group }) => group === ownGroup),
    ),
  );

/** How far the groups of a service are behind, together. */
export async function readLag(journal: Journal, readings: readonly Reading[], now: Instant): Promise<Lag> {
  const lags = await mapBounded(readings, ({ group, topics }) => journal.lag(group, topics, now));
  return {
    events: lags.reduce((sum, { events }) => sum + events, 0),
    seconds: Math.max(0, ...lags.map(({ seconds }) => seconds)),
  };
}
