import { ApolloGateway } from '@apollo/gateway';
import { SaidError, saidError, type Logger } from '@holdfast/chassis';
import { isExactNumber } from '@holdfast/kernel';
import {
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  valueFromASTUntyped,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { refuseTelemetry } from './config.js';
import type { QueryPlan } from './execution/queryPlan.js';
import { inexactNumber } from './inexactNumber.js';
import { EVALUATED_PLANS_MAX } from './limits/fixedLimits.js';
import type { CallSubgraph } from './transport/callSubgraph.js';
import { toDataSource } from './transport/dataSource.js';
import type { SubgraphTransport } from './transport/subgraphTransport.js';

type Executor = ApolloGateway['executor'];
export type ExecutorRequest = Parameters<Executor>[0];
export type ExecutorAnswer = Awaited<ReturnType<Executor>>;

/** The composed graph: its schema for clients, the planner, and the executor of `@apollo/gateway`. */
export interface Supergraph {
  readonly schema: GraphQLSchema;
  /** The plan of an operation, or the answer that refuses its variables. Asks no subgraph. */
  plan(request: ExecutorRequest): Promise<{ readonly plan: QueryPlan } | { readonly refusal: ExecutorAnswer }>;
  /** Runs what our own executor does not take: introspection and plans with rewrites. */
  execute(request: ExecutorRequest): Promise<ExecutorAnswer>;
  stop(): Promise<void>;
}

/** Thrown out of the hook between planning and execution, which ends the stock executor before it asks a subgraph. */
class Planned extends Error {
  override readonly name = 'Planned';
  constructor(readonly plan: QueryPlan) {
    super('The plan is made.');
  }
}

/** Nothing can be answered by this supergraph; the message says why. */
export class UnusableSupergraph extends Error {
  override readonly name = 'UnusableSupergraph';
  constructor(cause: unknown) {
    super(`The supergraph cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** A plan carries doubles: a number in the text of an operation that is none would be rounded on the way. */
function requireExact(node: ValueNode): void {
  if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) return;
  if (Number.isFinite(Number(node.value)) && !isExactNumber(node.value))
    throw new SaidError(inexactNumber(node.value).said, { code: 'BAD_USER_INPUT' });
}

/**
 * `1e999` in a body or in an operation becomes Infinity, which JSON to a subgraph would turn into null and which no
 * plan can carry; a number with more digits than a double holds becomes another number. Our scalars refuse both here;
 * what stood in a body as such a number was refused before.
 */
function requireExactNumbers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const requireFinite = (value: unknown): unknown => {
      if (typeof value === 'number' && !Number.isFinite(value))
        throw saidError('BAD_USER_INPUT', 'NUMBER_INFINITE', { scalar: type.name });
      return value;
    };
    type.parseValue = requireFinite;
    type.parseLiteral = (node, variables) => {
      requireExact(node);
      return requireFinite(valueFromASTUntyped(node, variables));
    };
  }
}

export interface SupergraphOptions {
  readonly sdl: string;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly call: CallSubgraph;
  readonly logger: Logger;
}

/** Loads a supergraph as it was composed; nothing is composed at run time. Throws UnusableSupergraph. */
export async function loadSupergraph({ sdl, transports, call, logger }: SupergraphOptions): Promise<Supergraph> {
  refuseTelemetry();
  const planning = new WeakSet<object>();
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger: logger.child({}, { level: 'warn' }),
    validateSupergraph: false,
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { debug: { maxEvaluatedPlans: EVALUATED_PLANS_MAX } },
    buildService: ({ name }) => {
      const transport = transports.get(name);
      if (!transport) throw new Error(`The supergraph names the subgraph ${name}, to which there is no way.`);
      return toDataSource(transport, call);
    },
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      if (planning.has(requestContext)) throw new Planned(queryPlan);
    },
  });
  const { schema } = await gateway.load().catch((cause: unknown) => {
    throw new UnusableSupergraph(cause);
  });
  requireExactNumbers(schema);
  return {
    schema,
    async plan(request) {
      const rehearsal = { ...request };
      planning.add(rehearsal);
      try {
        return { refusal: await gateway.executor(rehearsal) };
      } catch (error) {
        if (error instanceof Planned) return { plan: error.plan };
        throw error;
      }
    },
    execute: (request) => gateway.executor(request),
    stop: () => gateway.stop(),
  };
}
