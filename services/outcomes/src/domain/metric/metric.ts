import { ok, refuse, unreachable, type Decider, type PeriodRule, type RequestMark } from '@holdfast/kernel';

/** Which way of a number is better. */
export type MetricDirection = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';

/** Which kind of result a number speaks of. */
export type MetricDimension = 'EFFICIENCY' | 'COST' | 'INNOVATION' | 'CULTURE';

/** A number that the business measures for each person; it never changes. */
export interface MetricDefinition {
  readonly key: string;
  readonly name: string;
  /** With `%` the imports read 12.5% as 12.5. */
  readonly unit: string;
  readonly direction: MetricDirection;
  readonly dimension: MetricDimension;
  readonly periodRule: PeriodRule;
}

export type MetricState =
  { readonly status: 'NONE' } | (MetricDefinition & { readonly status: 'DEFINED'; readonly madeBy: RequestMark });

export interface DefineMetric {
  readonly definition: MetricDefinition;
  readonly request: RequestMark;
}

export type MetricEvent = {
  readonly type: 'MetricDefined';
  readonly definition: MetricDefinition;
  readonly madeBy: RequestMark;
};

export type MetricRefusal = 'requestIdReused' | 'alreadyExists';

export const metricDecider: Decider<MetricState, DefineMetric, MetricEvent, MetricRefusal> = {
  initial: { status: 'NONE' },
  decide({ definition, request }, state) {
    if (state.status === 'NONE') return ok([{ type: 'MetricDefined', definition, madeBy: request }]);
    if (state.madeBy.requestId !== request.requestId) return refuse('alreadyExists');
    return state.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
  },
  evolve(_, event) {
    switch (event.type) {
      case 'MetricDefined':
        return { ...event.definition, status: 'DEFINED', madeBy: event.madeBy };
      default:
        return unreachable(event.type);
    }
  },
};
