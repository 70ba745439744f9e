import type { Id } from '@holdfast/kernel';
import { topicOf } from '@holdfast/schema';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { on, type CatalogEvent, type Consumer } from '../inbox/consumer.js';
import { isNewer, toMark } from '../inbox/mark.js';
import { orgUnitLineageCollection, personRelationCollection } from './relationDocuments.js';

/** Where people tells of relations. */
export const RELATIONS_TOPIC = topicOf('holdfast.people.person-recorded.v1');

type PersonRecorded = CatalogEvent<'holdfast.people.person-recorded.v1'>;

async function recordLineages(store: Store, events: readonly PersonRecorded[]): Promise<void> {
  const lineages = new Map<Id, readonly Id[]>();
  for (const { lineage } of events.flatMap(({ data }) => data.orgUnits))
    lineage.forEach((id, depth) => lineages.set(id, lineage.slice(0, depth + 1)));
  await changeMany(store, orgUnitLineageCollection, [...lineages.keys()], (id, current) =>
    current ? undefined : { id, lineage: lineages.get(id) ?? [id] },
  );
}

async function recordPersons(store: Store, events: readonly PersonRecorded[]): Promise<void> {
  const newest = new Map<Id, PersonRecorded>();
  for (const event of events) {
    const known = newest.get(event.source);
    if (!known || isNewer(toMark(known), event)) newest.set(event.source, event);
  }
  await changeMany(store, personRelationCollection, [...newest.keys()], (id, current) => {
    const event = newest.get(id);
    if (!event || !isNewer(current?.mark, event)) return undefined;
    const { managerId, orgUnits } = event.data;
    return { ...current, id, managerId: managerId ?? null, orgUnits, mark: toMark(event) };
  });
}

/** Keeps what people tells of who reports to whom and belongs where, by which a service judges who may see what. */
export async function recordRelations(store: Store, events: readonly PersonRecorded[]): Promise<void> {
  await recordLineages(store, events);
  await recordPersons(store, events);
}

/** The row of `consumes.ts` of a service that wants to know nothing else of `person-recorded`. */
export const onRelations = (store: Store): Consumer =>
  on('holdfast.people.person-recorded.v1', (events) => recordRelations(store, events));
