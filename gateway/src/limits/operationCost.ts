import { SaidError } from '@holdfast/chassis';
import { PAGE_SIZE_DEFAULT, sentence } from '@holdfast/kernel';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { listLengths, UNKNOWN_LIST_LENGTH } from './listLengths.js';

type Variables = Readonly<Record<string, unknown>>;

const PAGE_ARGUMENT = 'first';

interface CostContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  /** What each fragment costs, once it is known; one within itself costs nothing here and is refused elsewhere. */
  readonly known: Map<string, number>;
  readonly defaults: ReadonlyMap<string, unknown>;
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** A page is read even for none of its things, and services serve a page of their own length for null. */
function toLength(value: unknown): number {
  if (value === null || value === undefined) return PAGE_SIZE_DEFAULT;
  return typeof value === 'number' && value > 1 ? value : 1;
}

/** What `first` is; what is given in no way is the default of the schema. */
function valueOfFirst(node: FieldNode, defaultValue: unknown, at: CostContext): unknown {
  const given = node.arguments?.find(({ name }) => name.value === PAGE_ARGUMENT)?.value;
  if (!given) return defaultValue;
  if (given.kind === Kind.INT) return Number(given.value);
  if (given.kind !== Kind.VARIABLE) return null;
  const name = given.name.value;
  if (Object.hasOwn(at.variables, name) && at.variables[name] !== undefined) return at.variables[name];
  return at.defaults.has(name) ? at.defaults.get(name) : defaultValue;
}

/** How many things the list of a field may hold; what wraps a page into `nodes` and `edges` multiplies nothing. */
function lengthOf(
  node: FieldNode,
  { field, typeName }: { readonly field: GraphQLField<unknown, unknown>; readonly typeName: string },
  isInPage: boolean,
  at: CostContext,
): number {
  const page = field.args.find(({ name }) => name === PAGE_ARGUMENT);
  if (page) return toLength(valueOfFirst(node, page.defaultValue, at));
  if (!isList(field.type) || isInPage) return 1;
  return listLengths[`${typeName}.${field.name}`] ?? UNKNOWN_LIST_LENGTH;
}

function costOfField(
  node: FieldNode,
  parent: GraphQLNamedType | undefined,
  isInPage: boolean,
  at: CostContext,
): number {
  if (!node.selectionSet) return 0;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
  const fields = parent.getFields();
  const field = Object.hasOwn(fields, node.name.value) ? fields[node.name.value] : undefined;
  if (!field) return 0;
  const length = lengthOf(node, { field, typeName: parent.name }, isInPage, at);
  const isPage = field.args.some(({ name }) => name === PAGE_ARGUMENT);
  return length * (1 + costOfSet(node.selectionSet, getNamedType(field.type), isPage, at));
}

function costOfFragment(name: string, isInPage: boolean, at: CostContext): number {
  const fragment = at.fragments.get(name);
  if (!fragment) return 0;
  const key = `${isInPage ? 'page' : ''}:${name}`;
  const known = at.known.get(key);
  if (known !== undefined) return known;
  at.known.set(key, 0);
  const type = at.schema.getType(fragment.typeCondition.name.value);
  const cost = costOfSet(fragment.selectionSet, type, isInPage, at);
  at.known.set(key, cost);
  return cost;
}

function costOfSet(
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  isInPage: boolean,
  at: CostContext,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, isInPage, at);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(selection.name.value, isInPage, at);
    else {
      const condition = selection.typeCondition && at.schema.getType(selection.typeCondition.name.value);
      const inner = isCompositeType(condition) ? condition : type;
      cost += costOfSet(selection.selectionSet, inner, isInPage, at);
    }
  }
  return cost;
}

/** How many things an operation asks for at most, with these variables; a valid document is taken for granted. */
export function operationCost(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || node.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return 0;
  const defaults = new Map<string, unknown>(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, defaultValue.kind === Kind.INT ? Number(defaultValue.value) : null]] : [],
    ),
  );
  const at = { schema, fragments, variables, defaults, known: new Map<string, number>() };
  return costOfSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, false, at);
}

/** What a client reads whose operation asks for too many things. */
export function tooCostly(cost: number, costMax: number): GraphQLError {
  const { said } = sentence('OPERATION_TOO_COSTLY', { cost, costMax });
  return new SaidError(said, { code: 'OPERATION_TOO_COSTLY', http: { status: 400 } });
}
