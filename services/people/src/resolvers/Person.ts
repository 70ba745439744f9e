import { loadConnection, mapConnection } from '@holdfast/chassis';
import { dayOf, presentValue } from '@holdfast/kernel';
import { listEmployments } from '../domain/person/employments.js';
import { findOrgUnitOn, listOrgUnits } from '../domain/person/orgUnits.js';
import { initialPerson, type PersonState } from '../domain/person/state.js';
import { careerCommitmentAggregate } from '../store/collections.js';
import { toCareerCommitmentParent } from './CareerCommitment.js';
import type { Context } from './context.js';
import type { PersonParent } from './parents.js';
import type { PersonResolvers } from './types.generated.js';

/** What is known of a person; other services know people that were never imported here. */
const loadState = async ({ id }: PersonParent, { persons }: Context): Promise<PersonState> =>
  (await persons.load(id))?.state ?? initialPerson;

const LISTED_MAX = 25;

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  externalId: async (person, _, context) => (await loadState(person, context)).externalId,
  displayName: async (person, _, context) => presentValue((await loadState(person, context)).displayName),
  orgUnit: async (person, _, context) => {
    const memberships = listOrgUnits(await loadState(person, context), context.timeZone);
    const unitId = findOrgUnitOn(memberships, dayOf(context.clock.now(), context.timeZone));
    return unitId === null ? null : context.orgUnits.load(unitId);
  },
  manager: async (person, _, context) => {
    const managerId = presentValue((await loadState(person, context)).managerId);
    return managerId === null ? null : { id: managerId };
  },
  orgUnitHistory: async (person, _, context) =>
    listOrgUnits(await loadState(person, context), context.timeZone).slice(-LISTED_MAX),
  employments: async (person, _, context) => listEmployments(await loadState(person, context)).slice(-LISTED_MAX),
  careerCommitments: async ({ id }, args, { store }) => {
    const query = { index: 'person', equals: [id] };
    return mapConnection(
      await loadConnection(store, careerCommitmentAggregate.collection, query, args),
      toCareerCommitmentParent,
    );
  },
};
