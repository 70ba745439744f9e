import type { CollectionDefinition } from '@holdfast/store';
import { leaseCollection } from '../workers/lease.js';
import { installationCollection } from './installation.js';
import { collectionsOf, type StoreOwner } from './openStorage.js';

/** What is about the place where it stands, and means nothing at another. */
const OF_THE_PLACE: ReadonlySet<string> = new Set([installationCollection.name, leaseCollection.name]);

/** The collections of a service that an archive carries. */
export const archivedCollectionsOf = (service: StoreOwner): readonly CollectionDefinition[] =>
  collectionsOf(service).filter(({ name }) => !OF_THE_PLACE.has(name));
