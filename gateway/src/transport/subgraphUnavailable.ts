import { SaidError } from '@holdfast/chassis';
import { sentence, unreachable, type Said } from '@holdfast/kernel';

/** Why a subgraph gave no usable answer. */
export type SubgraphFailure =
  | { readonly kind: 'late'; readonly limitMs: number; readonly isMutation: boolean }
  | { readonly kind: 'broken'; readonly isMutation: boolean }
  /** It failed again and again, so it was not asked. */
  | { readonly kind: 'notAsked'; readonly isMutation: boolean }
  /** What had to be known before took all the time. */
  | { readonly kind: 'noTime' };

function toSaid(service: string, failure: SubgraphFailure): Said {
  switch (failure.kind) {
    case 'late': {
      const seconds = Math.ceil(failure.limitMs / 100) / 10;
      return sentence(failure.isMutation ? 'MUTATION_LATE' : 'QUERY_LATE', { service, seconds });
    }
    case 'broken':
      return sentence(failure.isMutation ? 'MUTATION_BROKEN' : 'QUERY_BROKEN', { service });
    case 'notAsked':
      return sentence(failure.isMutation ? 'MUTATION_NOT_ASKED' : 'QUERY_NOT_ASKED', { service });
    case 'noTime':
      return sentence('QUERY_WITHOUT_TIME', { service });
    default:
      return unreachable(failure);
  }
}

/** The coded error of a partial answer: names the service, and whether a change may have been made. */
export function subgraphUnavailable(service: string, failure: SubgraphFailure): SaidError {
  return new SaidError(toSaid(service, failure).said, { code: 'SUBGRAPH_UNAVAILABLE', serviceName: service });
}
