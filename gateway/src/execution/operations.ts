import { findVariableMistakes, inLanguage, SaidError } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import { getOperationAST, OperationTypeNode, type GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { operationCost, tooCostly } from '../limits/operationCost.js';
import { KNOWN_CHARACTERS_MAX } from '../limits/fixedLimits.js';
import type { ExecutorAnswer, ExecutorRequest, Supergraph } from '../supergraph.js';
import type { Asker } from '../transport/asker.js';
import type { CallSubgraph } from '../transport/callSubgraph.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';
import { createErrorList, limitErrors } from './errorList.js';
import { createKnownOperation, type KnownOperation } from './knownOperation.js';
import type { Program } from './program.js';
import { runProgram, type Answer } from './runProgram.js';

/** One operation as a client asks it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** All ways to run an operation: prepared ones at once, new ones by Apollo Server, which validates them first. */
export interface Operations {
  /** Runs an operation that is known and whose variables fit; undefined when Apollo Server has to look at it. */
  runKnown(request: OperationRequest, asker: Asker): Promise<Answer> | undefined;
  /** What Apollo Server calls once an operation has been found valid; it is known from then on. */
  readonly execute: (request: ExecutorRequest) => Promise<ExecutorAnswer>;
}

export interface OperationsOptions {
  readonly supergraph: Supergraph;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly call: CallSubgraph;
  /** How many things a query may ask for. */
  readonly costMax: number;
}

const NO_VARIABLES: Readonly<Record<string, unknown>> = {};
const keyOf = (query: string, operationName: string | undefined): string => `${operationName ?? ''}\n${query}`;

/** A document of several operations needs the name of one of them. */
function noOperation(name: string | undefined): GraphQLError {
  const { said } = sentence(name === undefined ? 'OPERATION_UNNAMED' : 'OPERATION_NAME_UNKNOWN');
  return new SaidError(said, { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } });
}

/** Validation lets a kind of operation pass that the graph does not have. */
function noRoot(kind: OperationTypeNode): GraphQLError {
  const { said } = sentence('OPERATION_KIND_UNKNOWN', { kind });
  return new SaidError(said, { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } });
}

function withFewErrors(answer: ExecutorAnswer): ExecutorAnswer {
  const errors = limitErrors(answer.errors);
  return errors ? { ...answer, errors } : answer;
}

export function createOperations({ supergraph, transports, call, costMax }: OperationsOptions): Operations {
  const known = new LRUCache<string, KnownOperation>({
    maxSize: KNOWN_CHARACTERS_MAX,
    sizeCalculation: ({ size }, key) => key.length + size,
  });

  /** A subgraph that gets every variable looks at them itself. */
  const mistakesIn = ({ isForwarded, operation }: Program, variables: Readonly<Record<string, unknown>>) =>
    isForwarded ? [] : findVariableMistakes(supergraph.schema, operation.variableDefinitions, variables);

  const run = (program: Program, variables: Readonly<Record<string, unknown>>, asker: Asker) =>
    runProgram(program, {
      data: {},
      errors: createErrorList(),
      variables,
      asker,
      isMutation: program.operation.operation === OperationTypeNode.MUTATION,
      transports,
      call,
    });

  const refuseCost = (cost: number): GraphQLError | undefined =>
    cost > costMax ? tooCostly(cost, costMax) : undefined;

  async function learn(request: ExecutorRequest, key: string): Promise<KnownOperation | ExecutorAnswer> {
    const planned = await supergraph.plan(request);
    if ('refusal' in planned) return planned.refusal;
    const { operationName } = request.request;
    const operation = createKnownOperation(supergraph.schema, planned.plan, request.document, operationName);
    known.set(key, operation);
    return operation;
  }

  return {
    runKnown({ query, operationName, variables = NO_VARIABLES }, asker) {
      const operation = known.get(keyOf(query, operationName));
      const program = operation?.programFor(variables);
      if (!operation || !program) return undefined;
      const cost = refuseCost(operation.costOf(variables));
      const errors = cost ? [cost] : mistakesIn(program, variables);
      if (errors.length > 0)
        return Promise.resolve({ errors: errors.map((error) => inLanguage(error, asker.language)), isRefused: true });
      return run(program, variables, asker);
    },
    async execute(request) {
      const { operationName, variables = NO_VARIABLES } = request.request;
      const key = keyOf(request.source, operationName);
      const asked = getOperationAST(request.document, operationName);
      if (!asked) return { errors: [noOperation(operationName)] };
      if (!supergraph.schema.getRootType(asked.operation)) return { errors: [noRoot(asked.operation)] };
      const mistakes = findVariableMistakes(supergraph.schema, asked.variableDefinitions, variables);
      if (mistakes.length > 0) return { errors: mistakes };
      const cost = operationCost(supergraph.schema, request.document, operationName ?? undefined, variables);
      const error = refuseCost(cost);
      if (error) return { errors: [error] };
      const operation = known.get(key) ?? (await learn(request, key));
      if (!('programFor' in operation)) return withFewErrors(operation);
      const program = operation.programFor(variables);
      if (!program) return withFewErrors(await supergraph.execute(request));
      const { data, errors } = await run(program, variables, request.context as Asker);
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
    },
  };
}
