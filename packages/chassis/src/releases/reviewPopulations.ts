import { invariant, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { arePopulationsAlike, type ReleasePolicy } from './population.js';
import { populationCollection, type PopulationDocument } from './populationDocuments.js';

/** What populations are held against each other by. */
export interface ReviewPolicy extends ReleasePolicy {
  /** Finds all that may be alike: those in which one of `some` people of the population is. */
  findOthers(population: PopulationDocument): Promise<readonly Id[]>;
}

const ATTEMPTS_MAX = 50;

const isEarlier = (a: PopulationDocument, b: PopulationDocument): boolean =>
  a.since < b.since || (a.since === b.since && a.id < b.id);

/** Keeps in the later of two how they compare, unless that is known of newer releases. */
async function keepLikeness(store: Store, a: PopulationDocument, b: PopulationDocument, policy: ReviewPolicy) {
  const [earlier, later] = isEarlier(a, b) ? [a, b] : [b, a];
  // Whoever releases later has read what was released before, so that what is read here is enough to leave most alone.
  const areAlike = arePopulationsAlike(earlier, later, policy);
  if (!areAlike && !later.likenesses[earlier.id]?.isAlike) return;
  await changeMany(store, populationCollection, [later.id], (_, current) => {
    const known = current?.likenesses[earlier.id];
    if (!current || (known && known.releases > earlier.releases)) return undefined;
    const isAlike = arePopulationsAlike(earlier, current, policy);
    if (!isAlike && !known?.isAlike) return undefined;
    if (known?.isAlike === isAlike && known.releases === earlier.releases) return undefined;
    const likenesses = { ...current.likenesses, [earlier.id]: { releases: earlier.releases, isAlike } };
    return { ...current, likenesses };
  });
}

/** Forgets what was kept in the earlier of two while it was taken for the later. */
async function forgetLikeness(store: Store, a: PopulationDocument, b: PopulationDocument): Promise<void> {
  const [earlier, later] = isEarlier(a, b) ? [a, b] : [b, a];
  if (!earlier.likenesses[later.id]) return;
  await changeMany(store, populationCollection, [earlier.id], (_, current) => {
    if (!current?.likenesses[later.id]) return undefined;
    const others = Object.entries(current.likenesses).filter(([id]) => id !== later.id);
    return { ...current, likenesses: Object.fromEntries(others) };
  });
}

async function reviewPopulation(store: Store, id: Id, policy: ReviewPolicy): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    invariant(attempt <= ATTEMPTS_MAX, `the population ${id} does not come to rest`);
    const population = await store.get(populationCollection, id);
    if (!population || population.reviewed === population.releases) return;
    const ids = (await policy.findOthers(population)).filter((other) => other !== id);
    const others = await store.getMany(populationCollection, [...new Set(ids)]);
    for (const other of others) {
      await keepLikeness(store, population, other, policy);
      await forgetLikeness(store, population, other);
    }
    const { releases } = population;
    await changeMany(store, populationCollection, [id], (_, current) =>
      current && current.reviewed < releases ? { ...current, reviewed: releases } : undefined,
    );
  }
}

/** Holds what was released against the other populations before anybody sees it. Safe to repeat. */
export async function reviewPopulations(
  store: Store,
  populations: readonly PopulationDocument[],
  policy: ReviewPolicy,
): Promise<void> {
  for (const { id, releases, reviewed } of populations)
    if (reviewed !== releases) await reviewPopulation(store, id, policy);
}
