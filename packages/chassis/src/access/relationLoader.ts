import { dayOf, type Clock, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import DataLoader from 'dataloader';
import { parkedSourceCollection } from '../parked/parkedSources.js';
import { toRecordSource } from '../parked/parkedDocument.js';
import { RELATIONS_TOPIC } from './recordRelations.js';
import type { Relation, Subject } from './question.js';
import {
  orgUnitLineageCollection,
  personRelationCollection,
  type PersonRelationDocument,
} from './relationDocuments.js';

/** A chain of managers is never longer. */
const MANAGERS_MAX = 32;

/** What is not known gives nobody a right. */
const nothing: Relation = { orgUnitIds: [], managerIds: [] };

/** Loads how a person or a thing stands in the organization, for one request. */
export type LoadRelation = (subject: Subject) => Promise<Relation>;

export interface RelationPlaces {
  readonly store: Store;
  readonly clock: Clock;
  readonly timeZone: string;
  /** Whether what people told has been heard but for the last minute. */
  areFresh(): Promise<boolean>;
}

/** Null for a person of whom nothing was told, undefined for one of whom something is parked. */
type Told = PersonRelationDocument | null | undefined;

/** Under which source bytes of a person are parked from which no event could be read. */
const toUnreadable = (personId: Id): string => toRecordSource(RELATIONS_TOPIC, personId);

async function loadTold(store: Store, ids: readonly Id[]): Promise<readonly Told[]> {
  const [persons, sources] = await Promise.all([
    store.getMany(personRelationCollection, ids),
    store.getMany(parkedSourceCollection, [...ids, ...ids.map(toUnreadable)]),
  ]);
  const known = new Map(persons.map((person) => [person.id, person]));
  const parked = new Set(sources.filter(({ parkedSince }) => parkedSince !== undefined).map(({ id }) => id));
  return ids.map((id) => (parked.has(id) || parked.has(toUnreadable(id)) ? undefined : (known.get(id) ?? null)));
}

/**
 * What is known of relations is believed as long as it is fresh, and of a person as long as none of the person's events
 * is parked: a right that was taken away may stand in what was not read.
 */
export function createRelationLoader({ store, clock, timeZone, areFresh }: RelationPlaces): LoadRelation {
  const told = new DataLoader<Id, Told>((ids) => loadTold(store, ids));
  const relations = new Map<Id, Promise<Relation>>();
  let fresh: Promise<boolean> | undefined;

  /** From the first manager upwards; none when anybody on the way is not to be believed, or they go round in a circle. */
  async function listManagers(personId: Id, first: Id | null): Promise<readonly Id[]> {
    const managerIds: Id[] = [];
    for (let next = first; next !== null;) {
      const manager: Told = await told.load(next);
      const isCircle = next === personId || managerIds.includes(next);
      if (manager === undefined || isCircle || managerIds.length === MANAGERS_MAX) return [];
      managerIds.push(next);
      next = manager?.managerId ?? null;
    }
    return managerIds;
  }

  async function loadPerson(id: Id): Promise<Relation> {
    const person = await told.load(id);
    if (!person) return nothing;
    const today = dayOf(clock.now(), timeZone);
    const present = person.orgUnits.findLast(({ fromOn }) => fromOn === null || fromOn <= today);
    return { orgUnitIds: present?.lineage ?? [], managerIds: await listManagers(id, person.managerId) };
  }

  const loadUnit = async (id: Id): Promise<Relation> => ({
    orgUnitIds: (await store.get(orgUnitLineageCollection, id))?.lineage ?? [id],
    managerIds: [],
  });

  async function load(id: Id, read: (id: Id) => Promise<Relation>): Promise<Relation> {
    return (await (fresh ??= areFresh())) ? read(id) : nothing;
  }

  return ({ personId, orgUnitId }) => {
    const id = orgUnitId ?? personId;
    if (id === undefined) return Promise.resolve(nothing);
    const known = relations.get(id) ?? load(id, orgUnitId === undefined ? loadPerson : loadUnit);
    relations.set(id, known);
    return known;
  };
}
