import { dayOf, type Clock, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { createDocumentLoader } from '../graph/documentLoader.js';
import { parkedSourceCollection } from '../parked/parkedSources.js';
import type { Asker, Relation, Relations, Subject } from './question.js';
import {
  orgUnitLineageCollection,
  personRelationCollection,
  type PersonRelationDocument,
} from './relationDocuments.js';

/** A chain of managers is never longer; one that is goes round in a circle. */
const MANAGERS_MAX = 32;

/** What is not known gives nobody a right. */
const nothing: Relation = { orgUnitIds: [], managerIds: [] };

/** Loads how people stand to each other, for one request. */
export type LoadRelations = (asker: Asker, subject: Subject) => Promise<Relations>;

export interface RelationPlaces {
  readonly store: Store;
  readonly clock: Clock;
  readonly timeZone: string;
  /** Whether what people told has been heard but for the last minute. */
  areFresh(): Promise<boolean>;
}

/**
 * What is known of relations is believed as long as it is fresh, and of a person as long as none of the person's events
 * is parked: a right that was taken away may stand in what was not read.
 */
export function createRelationLoader({ store, clock, timeZone, areFresh }: RelationPlaces): LoadRelations {
  const persons = createDocumentLoader(store, personRelationCollection);
  const parked = createDocumentLoader(store, parkedSourceCollection);
  const units = createDocumentLoader(store, orgUnitLineageCollection);

  /** Null for a person of whom nothing was told, undefined for one of whom something is parked. */
  async function loadPerson(id: Id): Promise<PersonRelationDocument | null | undefined> {
    const [person, source] = await Promise.all([persons.load(id), parked.load(id)]);
    return source?.parkedSince === undefined ? person : undefined;
  }

  /** From the first manager upwards; none when anybody on the way is not to be believed. */
  async function listManagers(first: Id | null): Promise<readonly Id[]> {
    const managerIds: Id[] = [];
    for (let next = first; next !== null && !managerIds.includes(next);) {
      const manager: PersonRelationDocument | null | undefined = await loadPerson(next);
      if (manager === undefined || managerIds.length === MANAGERS_MAX) return [];
      managerIds.push(next);
      next = manager?.managerId ?? null;
    }
    return managerIds;
  }

  async function loadRelation(personId: Id | undefined): Promise<Relation> {
    const person = personId === undefined ? undefined : await loadPerson(personId);
    if (!person) return nothing;
    const today = dayOf(clock.now(), timeZone);
    const present = person.orgUnits.findLast(({ fromOn }) => fromOn === null || fromOn <= today);
    return { orgUnitIds: present?.lineage ?? [], managerIds: await listManagers(person.managerId) };
  }

  async function loadUnit(id: Id): Promise<Relation> {
    return { orgUnitIds: (await units.load(id))?.lineage ?? [id], managerIds: [] };
  }

  return async (asker, subject) => {
    if (!(await areFresh())) return { ofSubject: nothing, ofAsker: nothing };
    const [ofSubject, ofAsker] = await Promise.all([
      subject.orgUnitId === undefined ? loadRelation(subject.personId) : loadUnit(subject.orgUnitId),
      loadRelation(asker.personId),
    ]);
    return { ofSubject, ofAsker };
  };
}
