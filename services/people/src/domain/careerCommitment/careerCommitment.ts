import { ok, refuse, unreachable, type Decider, type Id, type Instant, type RequestMark } from '@holdfast/kernel';
import type { CareerStep } from '../careerPath/careerPath.js';
import { meetsRequirement, type Completion } from './meetsRequirement.js';

/** A promise as it was made; the step is kept as it was then, whatever the path becomes later. */
export interface Promised {
  readonly personId: Id;
  readonly careerPathId: Id;
  readonly step: CareerStep;
  readonly personalGoal: string;
  readonly businessGoal: string;
  readonly madeBy: RequestMark;
}

export type CareerCommitmentState =
  | { readonly status: 'NONE' }
  | (Promised & { readonly status: 'PROMISED' })
  | (Promised & { readonly status: 'ELIGIBLE'; readonly eligibleAt: Instant });

export type CareerCommitmentCommand =
  | { readonly type: 'MakeCareerCommitment'; readonly promised: Promised }
  | { readonly type: 'AssessRequirement'; readonly completions: readonly Completion[]; readonly at: Instant };

export type CareerCommitmentEvent =
  | { readonly type: 'CareerCommitmentMade'; readonly promised: Promised }
  | { readonly type: 'CareerCommitmentQualified'; readonly at: Instant }
  | { readonly type: 'CareerCommitmentDisqualified' };

export type CareerCommitmentRefusal = 'requestIdReused' | 'alreadyExists';

type Decided = ReturnType<
  Decider<CareerCommitmentState, CareerCommitmentCommand, CareerCommitmentEvent, CareerCommitmentRefusal>['decide']
>;

function decideMaking(promised: Promised, state: CareerCommitmentState): Decided {
  if (state.status === 'NONE') return ok([{ type: 'CareerCommitmentMade', promised }]);
  if (state.madeBy.requestId !== promised.madeBy.requestId) return refuse('alreadyExists');
  return state.madeBy.inputHash === promised.madeBy.inputHash ? ok([]) : refuse('requestIdReused');
}

function decideAssessment(completions: readonly Completion[], at: Instant, state: CareerCommitmentState): Decided {
  if (state.status === 'NONE') return ok([]);
  const isMet = meetsRequirement(state.step.requires, completions);
  if (isMet && state.status === 'PROMISED') return ok([{ type: 'CareerCommitmentQualified', at }]);
  // The completion was corrected away before the company acted on it.
  if (!isMet && state.status === 'ELIGIBLE') return ok([{ type: 'CareerCommitmentDisqualified' }]);
  return ok([]);
}

export const careerCommitmentDecider: Decider<
  CareerCommitmentState,
  CareerCommitmentCommand,
  CareerCommitmentEvent,
  CareerCommitmentRefusal
> = {
  initial: { status: 'NONE' },
  decide(command, state) {
    switch (command.type) {
      case 'MakeCareerCommitment':
        return decideMaking(command.promised, state);
      case 'AssessRequirement':
        return decideAssessment(command.completions, command.at, state);
      default:
        return unreachable(command);
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'CareerCommitmentMade':
        return { ...event.promised, status: 'PROMISED' };
      case 'CareerCommitmentQualified':
        return state.status === 'NONE' ? state : { ...state, status: 'ELIGIBLE', eligibleAt: event.at };
      case 'CareerCommitmentDisqualified':
        return state.status === 'ELIGIBLE' ? toPromised(state) : state;
      default:
        return unreachable(event);
    }
  },
};

function toPromised(state: Extract<CareerCommitmentState, { status: 'ELIGIBLE' }>): CareerCommitmentState {
  const { eligibleAt: _, ...promised } = state;
  return { ...promised, status: 'PROMISED' };
}
