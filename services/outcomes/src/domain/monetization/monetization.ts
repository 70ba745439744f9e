import { ok, refuse, unreachable, type Decider, type Id, type Money, type RequestMark } from '@holdfast/kernel';

/**
 * What one unit of improvement per person over the outcome period is worth. Every price is a document of its own, so
 * that a request that is repeated after the price was replaced finds what it made and sets nothing back.
 */
export interface Price {
  readonly metricId: Id;
  readonly valuePerUnit: Money;
  readonly source: string;
  /** One more than that of the price which it replaced; the highest is in force. */
  readonly ordinal: number;
}

export type MonetizationState =
  { readonly status: 'NONE' } | (Price & { readonly status: 'SET'; readonly madeBy: RequestMark });

export interface SetMonetization {
  readonly price: Price;
  readonly isMetricKnown: boolean;
  readonly request: RequestMark;
}

export type MonetizationEvent = {
  readonly type: 'MonetizationSet';
  readonly price: Price;
  readonly madeBy: RequestMark;
};

export type MonetizationRefusal = 'requestIdReused' | 'metricNotFound';

export const monetizationDecider: Decider<MonetizationState, SetMonetization, MonetizationEvent, MonetizationRefusal> =
  {
    initial: { status: 'NONE' },
    decide({ price, isMetricKnown, request }, state) {
      if (state.status === 'SET')
        return state.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
      return isMetricKnown ? ok([{ type: 'MonetizationSet', price, madeBy: request }]) : refuse('metricNotFound');
    },
    evolve(state, event) {
      switch (event.type) {
        case 'MonetizationSet':
          return { ...state, ...event.price, status: 'SET', madeBy: event.madeBy };
        default:
          return unreachable(event.type);
      }
    },
  };
