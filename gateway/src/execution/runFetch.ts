import { SaidError } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Asker } from '../transport/asker.js';
import type { CallSubgraph } from '../transport/callSubgraph.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';
import { mergeAnswer } from './mergeAnswer.js';
import type { ErrorList } from './errorList.js';
import type { Fetch } from './program.js';
import { toRepresentations, type Representations } from './representations.js';
import { placeOfFetch, rootPathsOf, addSubgraphErrors, type ErrorOrigin } from './subgraphErrors.js';
import { collectTargets, type Target } from './targets.js';

/** What is the same for all fetches of one request. */
export interface Run {
  readonly data: Target;
  readonly errors: ErrorList;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asker: Asker;
  /** Whether the operation changes something; what it reads afterwards has time of its own. */
  readonly isMutation: boolean;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly call: CallSubgraph;
}

function variablesOf(fetch: Fetch, run: Run): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const name of fetch.variableNames) if (run.variables[name] !== undefined) variables[name] = run.variables[name];
  return variables;
}

function ask(fetch: Fetch, run: Run, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const transport = run.transports.get(fetch.subgraph);
  if (!transport) throw new Error(`The supergraph names the subgraph ${fetch.subgraph}, to which there is no way.`);
  const { query, operationName } = fetch;
  const kind = fetch.isMutation ? 'mutation' : run.isMutation ? 'afterMutation' : 'query';
  const request = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
  return run.call({ transport, request, kind, asker: run.asker });
}

const originOf = (fetch: Fetch, run: Run, pathsOf: ErrorOrigin['pathsOf']): ErrorOrigin => ({
  serviceName: fetch.subgraph,
  traceId: run.asker.traceId,
  pathsOf,
});

async function runRootFetch(fetch: Fetch, run: Run): Promise<void> {
  const { data, errors } = await ask(fetch, run, variablesOf(fetch, run));
  if (data) mergeAnswer(run.data, data);
  if (errors)
    addSubgraphErrors(
      run.errors,
      errors,
      originOf(fetch, run, (path) => [path]),
    );
}

function mergeEntities(targets: readonly Target[], { placeOf }: Representations, entities: readonly unknown[]): void {
  targets.forEach((target, index) => {
    const place = placeOf[index];
    const entity = place === undefined ? undefined : entities[place];
    if (typeof entity === 'object' && entity !== null) mergeAnswer(target, entity as Target);
  });
}

/** Answers that cannot be told apart are not merged: they would give one person's facts to another. */
function wrongEntities({ subgraph, path }: Fetch): GraphQLError {
  const { said } = sentence('ENTITIES_WRONG', { service: subgraph });
  return new SaidError(said, { code: 'SUBGRAPH_ANSWER_INVALID', serviceName: subgraph }, placeOfFetch(path));
}

async function runEntityFetch(fetch: Fetch, run: Run, requires: NonNullable<Fetch['requires']>): Promise<void> {
  const targets = collectTargets(run.data, fetch.path);
  const representations = toRepresentations(targets, requires);
  if (representations.list.length === 0) return;
  const variables = { ...variablesOf(fetch, run), representations: representations.list };
  const { data, errors } = await ask(fetch, run, variables);
  const entities = data?.['_entities'];
  const isWhole = Array.isArray(entities) && entities.length === representations.list.length;
  if (isWhole) mergeEntities(targets, representations, entities);
  else if (!errors) run.errors.add(() => wrongEntities(fetch));
  if (!errors) return;
  const pathsOf = rootPathsOf(run.data, fetch.path, representations.placeOf);
  addSubgraphErrors(run.errors, errors, originOf(fetch, run, pathsOf));
}

/** A failed fetch as an error at the place of what it would have added. */
function failedFetch({ path }: Fetch, error: unknown): GraphQLError {
  const place = placeOfFetch(path);
  if (!(error instanceof GraphQLError)) throw error;
  if (!place) return error;
  if (error instanceof SaidError) return new SaidError(error.said, error.extensions, place);
  return new GraphQLError(error.message, { path: place, extensions: error.extensions });
}

/** Asks one subgraph and adds its answer; a failure becomes an error of the answer, never one of the request. */
export async function runFetch(fetch: Fetch, run: Run): Promise<void> {
  try {
    await (fetch.requires ? runEntityFetch(fetch, run, fetch.requires) : runRootFetch(fetch, run));
  } catch (error) {
    const failed = failedFetch(fetch, error);
    run.errors.add(() => failed);
  }
}
