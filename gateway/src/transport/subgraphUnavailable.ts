import { GraphQLError } from 'graphql';

/** Why a subgraph gave no usable answer. */
export type SubgraphFailure =
  | { readonly kind: 'late'; readonly limitMs: number; readonly isMutation: boolean }
  | { readonly kind: 'broken'; readonly isMutation: boolean };

function reasonOf(failure: SubgraphFailure): string {
  const reason = failure.kind === 'late' ? `did not answer within ${failure.limitMs / 1000} s` : 'could not be asked';
  return failure.isMutation
    ? `${reason}. The change may have been made all the same: send the same request again with the same requestId.`
    : `${reason}; what it would have added is missing here.`;
}

/** The coded error of a partial answer: names the service, and whether a change may have been made. */
export function subgraphUnavailable(service: string, failure: SubgraphFailure): GraphQLError {
  return new GraphQLError(`The ${service} service ${reasonOf(failure)}`, {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: service },
  });
}
