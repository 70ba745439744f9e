import type { Store } from '@holdfast/store';
import { definePopulations } from '../releases/definePopulations.js';
import { populationCollection, type PopulationDocument } from '../releases/populationDocuments.js';
import { recordAdditions, type PersonAdditions } from '../releases/recordAdditions.js';
import { reviewPopulations } from '../releases/reviewPopulations.js';
import { showFigures } from '../releases/shownFigures.js';
import type { Additions, Terms } from '../releases/terms.js';

export const PEOPLE_MIN = 3;
export const POPULATIONS = ['first', 'second', 'third'];
export const inside: Additions = { everybody: { n: '1' } };
export const passed: Additions = { ...inside, passed: { n: '1', score: '80' } };
export const outside: Additions = {};

/** What is said of a person in a population. */
export type Said = Pick<PersonAdditions, 'populationId' | 'personId' | 'additions'>;

export const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `p${index}`);

const now = '2026-03-01T08:00:00.000Z';
let sequence = 0;
/** The same as it is heard, each newer than the one before. */
export const toRecorded = (said: Said): PersonAdditions => ({
  ...said,
  place: said.personId.slice(-1),
  mark: { epoch: 1, sequence: ++sequence },
});

const policy = { peopleMin: PEOPLE_MIN, figures: ['everybody'], findOthers: () => Promise.resolve(POPULATIONS) };
const review = (store: Store, populations: readonly PopulationDocument[]) =>
  reviewPopulations(store, populations, policy);

export const hearWithoutReview = (store: Store, recorded: readonly PersonAdditions[]) =>
  recordAdditions(store, recorded, policy, now);

export const hear = async (store: Store, recorded: readonly PersonAdditions[]): Promise<void> =>
  review(store, await hearWithoutReview(store, recorded));

export const say = (store: Store, ...said: readonly Said[]): Promise<void> => hear(store, said.map(toRecorded));

export const define = async (store: Store, populationId: string, at: string): Promise<void> =>
  review(store, await definePopulations(store, new Map([[populationId, at]])));

export const show = async (store: Store, populationId: string, figure = 'everybody'): Promise<Terms | null> =>
  showFigures(await store.get(populationCollection, populationId))(figure);
