import {
  createDocumentLoader,
  type Aggregates,
  type DocumentLoader,
  type OpenAccess,
  type RequestScoped,
  type RequestContext,
  type ParkedEvents,
  type Republication,
  type ServiceStatus,
} from '@holdfast/chassis';
import type { Clock, Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { careerPathAggregate, orgUnitCollection, personAggregate } from '../store/collections.js';
import type { CareerPathParent, OrgUnitParent, PersonDocument } from './parents.js';

/** What the resolvers need of the service; made once by the module. */
export interface People {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly timeZone: string;
  isOverloaded(): Promise<boolean>;
  status(): Promise<ServiceStatus>;
  readonly parkedEvents: ParkedEvents;
  readonly republication: Republication;
  readonly openAccess: OpenAccess;
}

/** What the resolvers of one request share: loads are batched and each thing is read once. */
export interface Context extends People, RequestScoped {
  readonly persons: DocumentLoader<PersonDocument>;
  readonly orgUnits: DocumentLoader<OrgUnitParent>;
  readonly careerPaths: DocumentLoader<CareerPathParent>;
}

export const createContext =
  (people: People) =>
  (request: RequestContext): Context => ({
    request,
    access: people.openAccess(request.viewer),
    persons: createDocumentLoader(people.store, personAggregate(people.timeZone).collection),
    orgUnits: createDocumentLoader(people.store, orgUnitCollection),
    careerPaths: createDocumentLoader(people.store, careerPathAggregate.collection),
    // Last: V8 copies a spread into a literal quickly, but is slow to add new members to the copy of a spread.
    ...people,
  });
