import type { AggregateDocument } from '@holdfast/chassis';
import { invariant, presentValue, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Enrollment } from '../domain/enrollment/state.js';
import { listActiveDays, noActivity } from '../domain/enrollmentActivity/enrollmentActivity.js';
import type { Watch } from '../domain/silence/silence.js';
import { loadCohorts } from './cohorts.js';
import { enrollmentActivityCollection, enrollmentAggregate, type EnrollmentActivityDocument } from './collections.js';

/** An enrollment with everything that its silences depend on, but for its alerts. */
export interface WatchedEnrollment {
  readonly id: Id;
  readonly enrollment: Enrollment;
  readonly silentFrom: EnrollmentActivityDocument['silentFrom'];
  readonly watch: Omit<Watch, 'alerts'>;
}

const isRegistered = (
  document: AggregateDocument<Enrollment | { status: 'ABSENT' }>,
): document is AggregateDocument<Enrollment> => document.state.status !== 'ABSENT';

/** Reads what is known now of these enrollments; those that no row has named yet are left out. */
export async function loadWatches(store: Store, ids: readonly Id[]): Promise<readonly WatchedEnrollment[]> {
  const enrollments = (await store.getMany(enrollmentAggregate.collection, ids)).filter(isRegistered);
  const known = enrollments.map(({ id }) => id);
  const activities = new Map((await store.getMany(enrollmentActivityCollection, known)).map((each) => [each.id, each]));
  const cohorts = await loadCohorts(
    store,
    enrollments.map(({ state }) => state.cohortId),
  );
  return enrollments.map(({ id, state }) => {
    const cohort = cohorts.get(state.cohortId);
    invariant(cohort, `the cohort of enrollment ${id} was there when it was imported`);
    const activity = activities.get(id);
    const watch = {
      status: state.status,
      cohort: { from: cohort.startsOn, to: cohort.endsOn },
      enrolledOn: presentValue(state.enrolledOn),
      learntOn: state.learntOn,
      activeDays: listActiveDays(activity ?? noActivity),
    };
    return { id, enrollment: state, silentFrom: activity?.silentFrom ?? [], watch };
  });
}
