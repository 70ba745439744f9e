import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import { operationCost } from '../limits/operationCost.js';
import { compileProgram, type PlannedOperation } from './compileProgram.js';
import { conditionValues, conditionVariables } from './conditionVariables.js';
import { countSelections } from './countSelections.js';
import type { Program } from './program.js';
import type { QueryPlan } from './queryPlan.js';

/** An operation that was parsed, validated and planned before; it makes a program for each set of conditions. */
export interface KnownOperation {
  /** The program for these variables; undefined when the executor of `@apollo/gateway` has to run the operation. */
  programFor(variables: Readonly<Record<string, unknown>>): Program | undefined;
  /** How many things it asks for at most with these variables. */
  costOf(variables: Readonly<Record<string, unknown>>): number;
  /** How much it may come to hold, all its programs together, in characters of text that would hold as much. */
  readonly size: number;
}

/** What stands for a selection in a program is as large as the text of so many characters. */
const CHARACTERS_PER_SELECTION = 20;

/** Programs double with each condition; beyond this many the stock executor decides at run time. */
const CONDITIONS_MAX = 4;

function sizeOf(planned: PlannedOperation | undefined, conditions: number): number {
  if (!planned || conditions > CONDITIONS_MAX) return 0;
  const selections = countSelections(planned.operation.selectionSet, planned.fragments);
  return CHARACTERS_PER_SELECTION * selections * 2 ** conditions;
}

function toPlanned(
  schema: GraphQLSchema,
  plan: QueryPlan,
  document: DocumentNode,
  operationName: string | undefined,
): PlannedOperation | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || node.name?.value === operationName),
  );
  return operation?.kind === Kind.OPERATION_DEFINITION ? { schema, plan, operation, fragments } : undefined;
}

/** The cost by variables; an operation whose pages name none costs the same for everybody. */
function createCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): KnownOperation['costOf'] {
  const lengths: string[] = [];
  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) lengths.push(value.name.value);
    },
  });
  if (lengths.length > 0) return (variables) => operationCost(schema, document, operationName, variables);
  const cost = operationCost(schema, document, operationName, {});
  return () => cost;
}

export function createKnownOperation(
  schema: GraphQLSchema,
  plan: QueryPlan,
  document: DocumentNode,
  operationName: string | undefined,
): KnownOperation {
  const planned = toPlanned(schema, plan, document, operationName);
  const names = planned ? conditionVariables(planned.operation, planned.fragments) : [];
  const size = sizeOf(planned, names.length);
  const costOf = createCost(schema, document, operationName);
  if (!planned || names.length > CONDITIONS_MAX) return { programFor: () => undefined, costOf, size };
  if (names.length === 0) {
    const program = compileProgram(planned, new Map());
    return { programFor: () => program, costOf, size };
  }
  const programs = new Map<string, Program | undefined>();
  return {
    costOf,
    size,
    programFor(variables) {
      const values = conditionValues(names, planned.operation, variables);
      const key = [...values.values()].join();
      if (!programs.has(key)) programs.set(key, compileProgram(planned, values));
      return programs.get(key);
    },
  };
}
