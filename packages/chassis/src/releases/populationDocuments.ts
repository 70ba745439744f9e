import type { Id, Instant } from '@holdfast/kernel';
import { defineCollection, type CollectionDefinition, type Document } from '@holdfast/store';
import type { Mark } from '../inbox/mark.js';
import type { Move, Population } from './population.js';
import type { Additions } from './terms.js';

/** How an earlier population and this one compare. */
interface Likeness {
  /** As of which release of the earlier one. */
  readonly releases: number;
  readonly isAlike: boolean;
}

/** A population with its releases, under the id of the study or cohort. */
export interface PopulationDocument extends Document, Population {
  /** When it was defined, or its first person was in: of two that are alike the later one is hidden. */
  readonly since: Instant;
  /** When a figure of it was released last; absent before the first time. */
  readonly releasedAt?: Instant;
  /** Up to which revision of each place its moves were taken over. */
  readonly taken: Readonly<Record<string, number>>;
  /** Up to which release it was held against others; what was not is not shown. */
  readonly reviewed: number;
  /** Earlier populations to which it was or is alike. */
  readonly likenesses: Readonly<Record<Id, Likeness>>;
}

export const populationCollection = defineCollection<PopulationDocument>({
  name: 'populations',
  version: 1,
  indexes: [{ name: 'since', fields: ['since'] }],
});

/** What a person adds, by the newest that was heard of it. */
export interface PersonEntry {
  readonly additions: Additions;
  readonly mark: Mark;
}

/** Some people of a population. Moves stay until the population has taken them over, so that none counts twice. */
export interface PopulationPlaceDocument extends Document {
  readonly revision: number;
  readonly entries: Readonly<Record<Id, PersonEntry>>;
  readonly moves: readonly (Move & { readonly revision: number })[];
}

export const populationPlaceCollection = defineCollection<PopulationPlaceDocument>({
  name: 'populationPlaces',
  version: 1,
  indexes: [],
});

/** What a service keeps that shows releases. */
export const releaseCollections: readonly CollectionDefinition[] = [populationCollection, populationPlaceCollection];
