import { ok, refuse, unreachable, type Decider, type Id, type Money, type RequestMark } from '@holdfast/kernel';
import { COST_LINES_MAX } from '../policy.js';

export type CostLineKind = 'DIRECT' | 'TIME' | 'OVERHEAD';

/** Something that a training cost. It has no identity but the request that added it, and it never changes. */
export interface Cost {
  readonly studyId: Id;
  readonly kind: CostLineKind;
  readonly description: string;
  readonly amount: Money;
  /** Who says so, or the key of the incentive policy that it covers. */
  readonly source: string;
}

export type CostLineState =
  { readonly status: 'NONE' } | (Cost & { readonly status: 'ADDED'; readonly madeBy: RequestMark });

export interface AddCostLine {
  readonly cost: Cost;
  readonly isStudyKnown: boolean;
  /** How many cost lines the study has. */
  readonly standing: number;
  readonly request: RequestMark;
}

export type CostLineEvent = { readonly type: 'CostLineAdded'; readonly cost: Cost; readonly madeBy: RequestMark };

export type CostLineRefusal = 'requestIdReused' | 'studyNotFound' | 'tooManyCostLines';

export const costLineDecider: Decider<CostLineState, AddCostLine, CostLineEvent, CostLineRefusal> = {
  initial: { status: 'NONE' },
  decide({ cost, isStudyKnown, standing, request }, state) {
    if (state.status === 'ADDED')
      return state.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
    if (!isStudyKnown) return refuse('studyNotFound');
    if (standing >= COST_LINES_MAX) return refuse('tooManyCostLines');
    return ok([{ type: 'CostLineAdded', cost, madeBy: request }]);
  },
  evolve(_, event) {
    switch (event.type) {
      case 'CostLineAdded':
        return { ...event.cost, status: 'ADDED', madeBy: event.madeBy };
      default:
        return unreachable(event.type);
    }
  },
};
