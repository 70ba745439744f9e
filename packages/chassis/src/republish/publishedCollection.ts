import type { Id } from '@holdfast/kernel';
import type { Publication } from '../aggregates/aggregate.js';
import type { RelayedCollection } from '../relay/relay.js';

/** A collection of aggregates that can tell readers who know nothing how they stand; each kind of aggregate is one. */
export interface PublishedCollection extends RelayedCollection {
  present(id: Id, state: unknown): readonly Publication[];
}
