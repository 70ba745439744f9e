import { ok, refuse, unreachable, type Decider, type Id, type RequestMark } from '@holdfast/kernel';

/** What a step asks for. */
export interface CareerStepRequirement {
  readonly courseId: Id;
  /** Decimal text; null when finishing is enough. */
  readonly minimumScore: string | null;
}

export interface CareerStep {
  readonly key: string;
  readonly title: string;
  /** Decimal text. */
  readonly payIncreasePercent: string;
  readonly requires: CareerStepRequirement | null;
}

/** One publication of a path. */
export interface CareerPathVersion {
  readonly title: string;
  readonly steps: readonly CareerStep[];
  readonly madeBy: RequestMark;
}

export interface CareerPathState {
  readonly key: string;
  /** Oldest first; the last one is in force. */
  readonly versions: readonly CareerPathVersion[];
}

export interface PublishCareerPath {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly CareerStep[];
  readonly request: RequestMark;
}

export type CareerPathEvent = {
  readonly type: 'CareerPathPublished';
  readonly key: string;
  readonly version: CareerPathVersion;
};

/** The only refusal of a publication: its request id was used for another one. */
export type CareerPathRefusal = 'requestIdReused';

/** Steps that a path may have. */
export const CAREER_STEPS_MAX = 25;

export const careerPathDecider: Decider<CareerPathState, PublishCareerPath, CareerPathEvent, CareerPathRefusal> = {
  initial: { key: '', versions: [] },
  decide({ key, title, steps, request }, { versions }) {
    const same = versions.find(({ madeBy }) => madeBy.requestId === request.requestId);
    if (same) return same.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
    return ok([{ type: 'CareerPathPublished', key, version: { title, steps, madeBy: request } }]);
  },
  evolve(state, event) {
    switch (event.type) {
      case 'CareerPathPublished':
        return { ...state, key: event.key, versions: [...state.versions, event.version] };
      default:
        return unreachable(event.type);
    }
  },
};
