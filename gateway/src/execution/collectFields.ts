import {
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** What is the same for a whole operation while its answer's form is made. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables in `@skip` and `@include`. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, context: SelectionContext): boolean {
  return (directives ?? []).every(({ name, arguments: args }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const condition = args?.find((argument) => argument.name.value === 'if')?.value;
    const isTrue =
      condition?.kind === Kind.VARIABLE
        ? context.conditions.get(condition.name.value) === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return isTrue === (name.value === 'include');
  });
}

function applies(condition: NamedTypeNode | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (!condition || condition.name.value === type.name) return true;
  const named = schema.getType(condition.name.value);
  return isAbstractType(named) && schema.isSubType(named, type);
}

/** The fields that are asked of objects of one type, by response name and in the order in which they first stand. */
export function collectFields(
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  context: SelectionContext,
  into = new Map<string, FieldNode[]>(),
): ReadonlyMap<string, readonly FieldNode[]> {
  for (const selection of selectionSets.flatMap(({ selections }) => selections)) {
    if (!isIncluded(selection.directives, context)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const nodes = into.get(name);
      if (nodes) nodes.push(selection);
      else into.set(name, [selection]);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
    if (fragment && applies(fragment.typeCondition, type, context.schema))
      collectFields([fragment.selectionSet], type, context, into);
  }
  return into;
}
