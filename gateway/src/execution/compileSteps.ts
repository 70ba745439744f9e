import { isAbstractType, OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { Fetch, Requirement, Step } from './program.js';
import type { FetchNode, PlanNode, RequiresNode } from './queryPlan.js';

/** What the compiler knows beside the plan. */
export interface StepContext {
  readonly schema: GraphQLSchema;
  /** The values of the variables on which parts of the plan depend. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

function typeNamesOf(schema: GraphQLSchema, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  return new Set(isAbstractType(type) ? [name, ...schema.getPossibleTypes(type).map((member) => member.name)] : [name]);
}

function compileRequirement(node: RequiresNode, schema: GraphQLSchema): readonly Requirement[] {
  const nested = node.selections?.flatMap((selection) => compileRequirement(selection, schema));
  if (node.kind === 'Field') return [{ kind: 'field', name: node.alias ?? node.name, requires: nested }];
  if (node.typeCondition === undefined) return nested ?? [];
  return [{ kind: 'on', typeNames: typeNamesOf(schema, node.typeCondition), requires: nested ?? [] }];
}

function compileFetch(node: FetchNode, path: readonly string[], schema: GraphQLSchema): Fetch {
  return {
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    variableNames: node.variableUsages ?? [],
    path,
    requires: node.requires?.flatMap((selection) => compileRequirement(selection, schema)),
  };
}

/** Makes the steps of a plan in which `findUnsupported` found nothing. */
export function compileSteps(node: PlanNode | undefined, context: StepContext): Step {
  switch (node?.kind) {
    case 'Fetch':
      return { kind: 'fetch', fetch: compileFetch(node, [], context.schema) };
    case 'Flatten':
      if (node.node.kind !== 'Fetch') return { kind: 'nothing' };
      return { kind: 'fetch', fetch: compileFetch(node.node, node.path.map(String), context.schema) };
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((child) => compileSteps(child, context)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((child) => compileSteps(child, context)) };
    case 'Condition':
      return compileSteps(context.conditions.get(node.condition) ? node.ifClause : node.elseClause, context);
    case 'Defer':
    case undefined:
      return { kind: 'nothing' };
  }
}
