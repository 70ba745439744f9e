import {
  createDocumentLoader,
  type AggregateDocument,
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
import type { IncentiveState } from '../domain/incentive/state.js';
import type { IncentivePolicyState } from '../domain/incentivePolicy/state.js';
import { incentiveAggregate, incentivePolicyAggregate } from '../store/collections.js';

/** What the resolvers need of the service; made once by the module. */
export interface Recognition {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly status: () => Promise<ServiceStatus>;
  readonly parkedEvents: ParkedEvents;
  readonly republication: Republication;
  readonly openAccess: OpenAccess;
}

/** What the resolvers of one request share: loads are batched and each thing is read once. */
export interface Context extends Recognition, RequestScoped {
  readonly incentivePolicies: DocumentLoader<AggregateDocument<IncentivePolicyState>>;
  readonly incentives: DocumentLoader<AggregateDocument<IncentiveState>>;
}

export const createContext =
  (recognition: Recognition) =>
  (request: RequestContext): Context => ({
    request,
    access: recognition.openAccess(request.viewer),
    incentivePolicies: createDocumentLoader(recognition.store, incentivePolicyAggregate.collection),
    incentives: createDocumentLoader(recognition.store, incentiveAggregate.collection),
    // Last: V8 copies a spread into a literal quickly, but is slow to add new members to the copy of a spread.
    ...recognition,
  });
