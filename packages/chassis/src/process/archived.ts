import type { CollectionDefinition } from '@holdfast/store';
import { heardEventsCollection } from '../inbox/heardEvents.js';
import { landmarkCollection } from '../inbox/landmarks.js';
import { leaseCollection } from '../workers/lease.js';
import { installationCollection } from './installation.js';
import { collectionsOf, type StoreOwner } from './openStorage.js';

/** What is about the place where it stands, or about its topics, and means nothing at another. */
const OF_THE_PLACE: ReadonlySet<string> = new Set([
  installationCollection.name,
  leaseCollection.name,
  heardEventsCollection.name,
  landmarkCollection.name,
]);

/** The collections of a service that an archive carries. */
export const archivedCollectionsOf = (service: StoreOwner): readonly CollectionDefinition[] =>
  collectionsOf(service).filter(({ name }) => !OF_THE_PLACE.has(name));
