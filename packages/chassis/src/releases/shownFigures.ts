import type { PopulationDocument } from './populationDocuments.js';
import type { Terms } from './terms.js';

/** What viewers who may not read the individuals see of a figure; null for what is not released to them. */
export type ShownFigures = (name: string) => Terms | null;

/**
 * The released figures of a population, of which nothing is shown as long as it is alike to an earlier one. What was
 * never released is null, whether few people are in it or nobody.
 */
export function showFigures(population: PopulationDocument | null | undefined): ShownFigures {
  if (!population) return () => null;
  const { releases, reviewed, likenesses, figures } = population;
  const isHidden = releases !== reviewed || Object.values(likenesses).some(({ isAlike }) => isAlike);
  return (name) => (isHidden ? null : (figures[name]?.released?.terms ?? null));
}
