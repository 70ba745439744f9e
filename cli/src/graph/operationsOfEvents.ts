import { services, type ServiceName } from '../status/status.js';

const toTitle = (service: ServiceName): string => `${service.charAt(0).toUpperCase()}${service.slice(1)}`;

/** The page of a service's parked sources. */
export const toParkedQuery = (service: ServiceName): string => `query ParkedSources($first: Int, $after: String) {
  system { ${service} { parkedSources(first: $first, after: $after) {
    nodes { source eventId type reason parkedAt events isReplaying } pageInfo { hasNextPage endCursor }
  } } }
}`;

/** Asks for a replay; its answer has the name `answer` in every service. */
export const toReplayMutation = (service: ServiceName): string => {
  const title = toTitle(service);
  return `mutation ReplayEvents($input: Replay${title}EventsInput!) { answer: replay${title}Events(input: $input) {
  __typename ... on Replay${title}EventsSuccess { sources } ... on Problem { message path }
} }`;
};

/** Skips an event; its answer has the name `answer` in every service. */
export const toSkipMutation = (service: ServiceName): string => {
  const title = toTitle(service);
  return `mutation SkipEvent($input: Skip${title}EventInput!) { answer: skip${title}Event(input: $input) {
  __typename ... on Skip${title}EventSuccess { skippedEvent { eventId source reason by skippedAt } } ... on Problem { message path }
} }`;
};

/** Asks for a republication; its answer has the name `answer` in every service. */
export const toRepublishMutation = (service: ServiceName): string => {
  const title = toTitle(service);
  return `mutation RepublishEvents($input: Republish${title}EventsInput!) { answer: republish${title}Events(input: $input) {
  __typename ... on Republish${title}EventsSuccess { jobs } ... on Problem { message path }
} }`;
};

/** Every text that this file can make, for the spec that holds them against the schema. */
export const eventOperations: readonly string[] = services.flatMap((service) => [
  toParkedQuery(service),
  toReplayMutation(service),
  toSkipMutation(service),
  toRepublishMutation(service),
]);
