import {
  definePopulations,
  listByIndex,
  populationCollection,
  recordAdditions,
  reviewPopulations,
  showFigures,
  changeMany,
  type PopulationDocument,
  type ReviewPolicy,
} from '@holdfast/chassis';
import type { Clock, Id, Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { RELEASE_PEOPLE_MIN } from '../domain/policy.js';
import { additionsOf, figureOf } from '../domain/release/additionsOf.js';
import type { StudyRelease } from '../domain/release/releasedSums.js';
import { noUnits } from '../domain/sums/unitSharing.js';
import { releasedUnitsCollection } from './collections.js';
import type { StudyContributions } from './contributions.js';
import { findStudyRoot, toStudySums } from './studySums.js';

/** In how many documents the people of a study stand: one for each first three digits of their places. */
const PLACE_DIGITS = 3;

const toReviewPolicy = (store: Store): ReviewPolicy => ({
  peopleMin: RELEASE_PEOPLE_MIN,
  figures: [figureOf.group('TREATED'), figureOf.group('COMPARISON')],
  // A company has hundreds of studies, and those of one cohort are all about the same people.
  findOthers: async () => (await listByIndex(store, populationCollection, { index: 'since' })).map(({ id }) => id),
});

/** Keeps with a release whether the groups shared a unit, which no sum over people says. */
async function keepUnits(store: Store, { id, releases }: PopulationDocument): Promise<void> {
  const { units } = toStudySums(await findStudyRoot(store, id));
  await changeMany(store, releasedUnitsCollection, [id], (_, current) =>
    current && current.releases >= releases ? undefined : { id, releases, isShared: units.kind === 'SHARED' },
  );
}

/** Records when studies were defined, by which the order of two that are alike is known. */
export async function defineStudyFigures(store: Store, definedAt: ReadonlyMap<Id, Instant>): Promise<void> {
  await reviewPopulations(store, await definePopulations(store, definedAt), toReviewPolicy(store));
}

/** Counts what people add to studies, and releases the figures in which enough of them have moved. */
export async function recordStudyFigures(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  contributions: readonly StudyContributions[],
): Promise<void> {
  const recorded = contributions.flatMap(({ study, usesChanges, entries }) =>
    entries.map(({ personId, place, evaluation, contribution }) => ({
      populationId: study.id,
      personId,
      place: place.slice(0, PLACE_DIGITS),
      additions: additionsOf(contribution, usesChanges),
      mark: { epoch: 0, sequence: evaluation },
    })),
  );
  const policy = toReviewPolicy(store);
  const populations = await recordAdditions(store, recorded, policy, clock.now());
  const released = populations.filter(({ releases, reviewed }) => releases !== reviewed);
  for (const population of released) await keepUnits(store, population);
  await reviewPopulations(store, released, policy);
}

/** What was last released of a study. */
export async function readStudyRelease(store: Store, studyId: Id): Promise<StudyRelease> {
  const [population, units] = await Promise.all([
    store.get(populationCollection, studyId),
    store.get(releasedUnitsCollection, studyId),
  ]);
  const show = showFigures(population);
  const figures = Object.keys(population?.figures ?? {}).flatMap((name) => {
    const terms = show(name);
    return terms ? [[name, terms] as const] : [];
  });
  return {
    figures: Object.fromEntries(figures),
    units: units?.isShared ? { kind: 'SHARED' } : noUnits,
    releasedAt: population?.releasedAt ?? null,
  };
}
