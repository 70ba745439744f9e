import { ok, refuse, unreachable, type Decider, type RequestMark } from '@holdfast/kernel';

/** Something that is taught, whenever it runs. */
export interface Course {
  readonly status: 'CREATED';
  readonly key: string;
  readonly title: string;
  readonly madeBy: RequestMark;
}

export type CourseState = { readonly status: 'ABSENT' } | Course;

export interface CreateCourse {
  readonly key: string;
  readonly title: string;
  readonly request: RequestMark;
}

export interface CourseCreated {
  readonly type: 'CourseCreated';
  readonly key: string;
  readonly title: string;
  readonly request: RequestMark;
}

export type CourseRefusal = 'requestIdReused' | 'alreadyExists';

/** A course is created once; a repeat of the request that made it changes nothing. */
export const courseDecider: Decider<CourseState, CreateCourse, CourseCreated, CourseRefusal> = {
  initial: { status: 'ABSENT' },
  decide({ key, title, request }, state) {
    if (state.status === 'ABSENT') return ok([{ type: 'CourseCreated', key, title, request }]);
    if (state.madeBy.requestId !== request.requestId) return refuse('alreadyExists');
    return state.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
  },
  evolve(_, event) {
    switch (event.type) {
      case 'CourseCreated':
        return { status: 'CREATED', key: event.key, title: event.title, madeBy: event.request };
      default:
        return unreachable(event.type);
    }
  },
};
