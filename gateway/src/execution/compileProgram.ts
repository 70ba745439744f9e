import type { FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { collectFields } from './collectFields.js';
import { compileFields } from './compileAnswer.js';
import { compileSteps } from './compileSteps.js';
import type { Program, Step } from './program.js';
import { findUnsupported, type QueryPlan } from './queryPlan.js';

/** A planned operation, from which programs are made. */
export interface PlannedOperation {
  readonly schema: GraphQLSchema;
  readonly plan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function isForwarded(step: Step, operation: OperationDefinitionNode): boolean {
  if (step.kind !== 'fetch') return false;
  const sent = new Set(step.fetch.variableNames);
  return (operation.variableDefinitions ?? []).every(({ variable }) => sent.has(variable.name.value));
}

/** `__schema` and `__type` are answered from the schema itself, not from a subgraph. */
const asksSchema = (fields: ReadonlyMap<string, readonly FieldNode[]>): boolean =>
  [...fields.values()].some(([first]) => first?.name.value === '__schema' || first?.name.value === '__type');

/** Makes the program of an operation; undefined when the executor of `@apollo/gateway` has to run it. */
export function compileProgram(
  planned: PlannedOperation,
  conditions: ReadonlyMap<string, boolean>,
): Program | undefined {
  const { schema, plan, operation, fragments } = planned;
  const rootType = schema.getRootType(operation.operation);
  const { node } = plan;
  if (!rootType) return undefined;
  if (node && (node.kind === 'Subscription' || findUnsupported(node))) return undefined;
  const context = { schema, fragments, conditions };
  if (asksSchema(collectFields([operation.selectionSet], rootType, context))) return undefined;
  const steps = compileSteps(node, { schema, conditions });
  const answer = compileFields([operation.selectionSet], rootType, context);
  return { steps, answer, operation, isForwarded: conditions.size === 0 && isForwarded(steps, operation) };
}
