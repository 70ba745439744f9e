import { Kind, visit, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

/** The variables on whose values it depends which fields an operation asks for. */
export function conditionVariables(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly string[] {
  const names = new Set<string>();
  for (const node of [operation, ...fragments.values()]) {
    visit(node, {
      Directive({ name, arguments: args }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names].sort();
}

/** The values of those variables in one request, an absent one with its default. */
export function conditionValues(
  names: readonly string[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, boolean> {
  return new Map(
    names.map((name) => {
      const fallback = operation.variableDefinitions?.find(
        ({ variable }) => variable.name.value === name,
      )?.defaultValue;
      const given = variables[name];
      return [name, given === undefined ? fallback?.kind === Kind.BOOLEAN && fallback.value : given === true];
    }),
  );
}
