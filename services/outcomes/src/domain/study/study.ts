import { ok, refuse, unreachable, type Decider, type RequestMark, type Result } from '@holdfast/kernel';
import type { StudyDefinition } from './definition.js';

export type StudyState =
  { readonly status: 'NONE' } | (StudyDefinition & { readonly status: 'DEFINED'; readonly madeBy: RequestMark });

export interface DefineStudy {
  readonly definition: StudyDefinition;
  readonly isMetricKnown: boolean;
  readonly request: RequestMark;
}

export type StudyEvent = {
  readonly type: 'StudyDefined';
  readonly definition: StudyDefinition;
  readonly madeBy: RequestMark;
};

export type StudyRefusal = 'requestIdReused' | 'alreadyExists' | 'metricNotFound';

/** A repeat is answered before anything else is judged: what it made stands, whatever became of the rest. */
function decideStudy(command: DefineStudy, state: StudyState): Result<readonly StudyEvent[], StudyRefusal> {
  const { definition, isMetricKnown, request } = command;
  if (state.status === 'DEFINED') {
    if (state.madeBy.requestId !== request.requestId) return refuse('alreadyExists');
    return state.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
  }
  return isMetricKnown ? ok([{ type: 'StudyDefined', definition, madeBy: request }]) : refuse('metricNotFound');
}

export const studyDecider: Decider<StudyState, DefineStudy, StudyEvent, StudyRefusal> = {
  initial: { status: 'NONE' },
  decide: decideStudy,
  evolve(_, event) {
    switch (event.type) {
      case 'StudyDefined':
        return { ...event.definition, status: 'DEFINED', madeBy: event.madeBy };
      default:
        return unreachable(event.type);
    }
  },
};
