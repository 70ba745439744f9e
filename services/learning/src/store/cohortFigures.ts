import {
  definePopulations,
  recordAdditions,
  reviewPopulations,
  showFigures,
  type CatalogEvent,
  type PopulationDocument,
  type ReviewPolicy,
} from '@holdfast/chassis';
import { sha256Hex, type Clock, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { additionsOf, EVERYBODY, hideSmallCounts, type CohortCounts } from '../domain/cohortFigures/cohortFigures.js';
import type { EnrollmentStatus } from '../domain/enrollment/state.js';
import { RELEASE_PEOPLE_MIN } from '../domain/policy.js';
import { enrollmentAggregate } from './collections.js';

type CohortScheduled = CatalogEvent<'holdfast.learning.cohort-scheduled.v1'>;
type EnrollmentRecorded = CatalogEvent<'holdfast.learning.enrollment-recorded.v1'>;

/** Cohorts of one person that are looked at; nobody takes part in more. */
const COHORTS_MAX = 100;
/** In how many documents the people of a cohort stand: one for each first two digits of a hash. */
const PLACE_DIGITS = 2;

const toReviewPolicy = (store: Store): ReviewPolicy => ({
  peopleMin: RELEASE_PEOPLE_MIN,
  figures: [EVERYBODY],
  async findOthers({ some }) {
    const found: Id[] = [];
    for (const personId of some) {
      const query = { index: 'person', equals: [personId], limit: COHORTS_MAX };
      const { items } = await store.page(enrollmentAggregate.collection, query);
      for (const { state } of items) if (state.status !== 'ABSENT') found.push(state.cohortId);
    }
    return found;
  },
});

/** Records when cohorts were planned, by which the order of two that are alike is known. */
export async function defineCohortFigures(store: Store, events: readonly CohortScheduled[]): Promise<void> {
  const scheduled = new Map([...events].reverse().map(({ data, time }) => [data.cohortId, time]));
  await reviewPopulations(store, await definePopulations(store, scheduled), toReviewPolicy(store));
}

/** Counts enrollments as their events tell, and releases the counts of the cohorts in which enough people have moved. */
export async function recordCohortFigures(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  events: readonly EnrollmentRecorded[],
): Promise<void> {
  const recorded = events.map(({ data, epoch, sequence }) => ({
    populationId: data.cohortId,
    personId: data.personId,
    place: sha256Hex(data.personId).slice(0, PLACE_DIGITS),
    additions: additionsOf(data.status),
    mark: { epoch, sequence },
  }));
  const policy = toReviewPolicy(store);
  await reviewPopulations(store, await recordAdditions(store, recorded, policy, clock.now()), policy);
}

/** How many people stand where, by an index: nobody is read. */
export async function countEnrollments(store: Store, cohortId: Id): Promise<CohortCounts> {
  const count = (...status: EnrollmentStatus[]) =>
    store.count(enrollmentAggregate.collection, { index: 'cohort', equals: [cohortId, ...status] });
  const [enrolled, active, completed, withdrawn] = await Promise.all([
    count(),
    count('ACTIVE'),
    count('COMPLETED'),
    count('WITHDRAWN'),
  ]);
  return { enrolled, active, completed, withdrawn };
}

/** The counts of the last releases, for viewers who may not read the enrollments. */
export function toReleasedCounts(population: PopulationDocument | null | undefined): CohortCounts {
  const show = showFigures(population);
  const toCount = (figure: string): number | null => {
    const terms = show(figure);
    return terms && Number(terms['n'] ?? 0);
  };
  const counts = {
    enrolled: toCount(EVERYBODY),
    active: toCount('ACTIVE'),
    completed: toCount('COMPLETED'),
    withdrawn: toCount('WITHDRAWN'),
  };
  return hideSmallCounts(counts, RELEASE_PEOPLE_MIN);
}
