import { unreachable } from '@holdfast/kernel';
import { GraphQLError } from 'graphql';

/** Why a subgraph gave no usable answer. */
export type SubgraphFailure =
  | { readonly kind: 'late'; readonly limitMs: number; readonly isMutation: boolean }
  | { readonly kind: 'broken'; readonly isMutation: boolean }
  /** It failed again and again, so it was not asked. */
  | { readonly kind: 'notAsked'; readonly isMutation: boolean }
  /** What had to be known before took all the time. */
  | { readonly kind: 'noTime' };

const MISSING = 'what it would have added is missing here.';
const IN_DOUBT = 'The change may have been made all the same: send the same request again with the same requestId.';

function reasonOf(failure: SubgraphFailure): string {
  switch (failure.kind) {
    case 'late': {
      const reason = `did not answer within ${Math.ceil(failure.limitMs / 100) / 10} s`;
      return failure.isMutation ? `${reason}. ${IN_DOUBT}` : `${reason}; ${MISSING}`;
    }
    case 'broken':
      return failure.isMutation ? `could not be asked. ${IN_DOUBT}` : `could not be asked; ${MISSING}`;
    case 'notAsked':
      return failure.isMutation
        ? 'does not answer at present and was not asked. Nothing was changed: send the same request again shortly.'
        : `does not answer at present and was not asked; ${MISSING}`;
    case 'noTime':
      return `was not asked, since the time for the whole answer was over; ${MISSING}`;
    default:
      return unreachable(failure);
  }
}

/** The coded error of a partial answer: names the service, and whether a change may have been made. */
export function subgraphUnavailable(service: string, failure: SubgraphFailure): GraphQLError {
  return new GraphQLError(`The ${service} service ${reasonOf(failure)}`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: service },
  });
}
