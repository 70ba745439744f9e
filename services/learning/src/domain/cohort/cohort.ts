import { ok, refuse, unreachable, type Day, type Decider, type Id, type RequestMark } from '@holdfast/kernel';

/** What is planned of a run of a course. */
export interface CohortPlan {
  readonly key: string;
  readonly courseId: Id;
  readonly startsOn: Day;
  /** Not before `startsOn`. */
  readonly endsOn: Day;
}

/** One run of a course with its dates, both inside. */
export interface Cohort extends CohortPlan {
  readonly status: 'SCHEDULED';
  readonly madeBy: RequestMark;
}

export type CohortState = { readonly status: 'ABSENT' } | Cohort;

export interface ScheduleCohort {
  readonly plan: CohortPlan;
  /** Whether this service has the course: a cohort of nothing cannot be planned. */
  readonly isCourseKnown: boolean;
  readonly request: RequestMark;
}

export interface CohortScheduled {
  readonly type: 'CohortScheduled';
  readonly plan: CohortPlan;
  readonly request: RequestMark;
}

export type CohortRefusal = 'requestIdReused' | 'alreadyExists' | 'courseNotFound';

/** A cohort is scheduled once; a repeat of the request that made it changes nothing. */
export const cohortDecider: Decider<CohortState, ScheduleCohort, CohortScheduled, CohortRefusal> = {
  initial: { status: 'ABSENT' },
  decide({ plan, isCourseKnown, request }, state) {
    if (state.status !== 'ABSENT') {
      if (state.madeBy.requestId !== request.requestId) return refuse('alreadyExists');
      return state.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
    }
    if (!isCourseKnown) return refuse('courseNotFound');
    return ok([{ type: 'CohortScheduled', plan, request }]);
  },
  evolve(_, event) {
    switch (event.type) {
      case 'CohortScheduled':
        return { ...event.plan, status: 'SCHEDULED', madeBy: event.request };
      default:
        return unreachable(event.type);
    }
  },
};
