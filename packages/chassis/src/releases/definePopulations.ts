import type { Id, Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { emptyPopulation } from './population.js';
import { populationCollection, type PopulationDocument } from './populationDocuments.js';

/**
 * Records when populations were defined, by the earliest that is heard: of two that are alike the later one is hidden.
 * @returns the populations; those whose order has changed are to be held against the others again.
 */
export async function definePopulations(
  store: Store,
  definedAt: ReadonlyMap<Id, Instant>,
): Promise<readonly PopulationDocument[]> {
  const written = await changeMany(store, populationCollection, [...definedAt.keys()], (id, current) => {
    const since = definedAt.get(id);
    if (since === undefined || (current && current.since <= since)) return undefined;
    if (!current) return { ...emptyPopulation, id, since, taken: {}, reviewed: 0, likenesses: {} };
    return { ...current, since, reviewed: Math.min(current.reviewed, current.releases - 1) };
  });
  return [...written.values()];
}
