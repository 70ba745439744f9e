import { apiSdl } from '@holdfast/schema';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

/** An operation of the walk through the graph, and the fields that it selects, such as `Person.displayName`. */
export interface Operation {
  readonly field: string;
  readonly query: string;
  readonly coordinates: ReadonlySet<string>;
}

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(apiSdl);
/** What lookups of the company ask for; everything in it has one of these keys. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ course: 'selling', cohort: 'selling', metric: 'sales', incentivePolicy: 'award', study: 'study' },
  ...{ careerPath: 'floor', orgUnit: 'company/north' },
};
/** Nothing in the company is a longer list; pages within pages would cost more than the gateway lets anybody ask for. */
const PAGE = 8;
/** These come twice on a way: they have one of their kind above them, or a part that leads back to them. */
const TWICE_ON_A_WAY: readonly string[] = ['Person', 'Metric', 'OrgUnit'];

function toArgument(field: Field, name: string): string {
  if (name === 'externalId') return 'externalId: $person';
  return `${name}: ${JSON.stringify(name === 'metricKey' ? 'sales' : (KEYS[field.name] ?? 'selling'))}`;
}

const toArguments = (field: Field): string => {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => toArgument(field, name));
  if (field.args.some(({ name }) => name === 'first')) given.push(`first: ${PAGE}`);
  return given.length === 0 ? '' : `(${given.join(', ')})`;
};

/** How often a type may stand on the way to a field: whatever leads on is selected, but in no circle. */
const isOpen = ({ name }: GraphQLObjectType, path: readonly string[]): boolean =>
  path.filter((known) => known === name).length < (TWICE_ON_A_WAY.includes(name) ? 2 : 1);

function select(type: GraphQLObjectType, path: readonly string[], coordinates: Set<string>): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const part = selectField(type, field, path, coordinates);
    return part === undefined ? [] : [part];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

function selectField(
  type: GraphQLObjectType,
  field: Field,
  path: readonly string[],
  coordinates: Set<string>,
): string | undefined {
  const found = getNamedType(field.type);
  if (isCompositeType(found) && !isObjectType(found)) throw new Error(`${type.name}.${field.name} is no object`);
  if (isObjectType(found) && !isOpen(found, path)) return undefined;
  coordinates.add(`${type.name}.${field.name}`);
  // What an edge leads to stands among the nodes beside it, too, and is walked there.
  if (isObjectType(found) && type.name.endsWith('Edge')) return `${field.name} { __typename }`;
  const selection = isObjectType(found) ? ` ${select(found, [...path, found.name], coordinates)}` : '';
  return `${field.name}${toArguments(field)}${selection}`;
}

function toOperation(root: GraphQLObjectType, field: Field): Operation {
  const coordinates = new Set<string>();
  const selection = selectField(root, field, [root.name], coordinates) ?? '';
  const variables = selection.includes('$person') ? '($person: String!)' : '';
  return { field: field.name, query: `query ${variables} { ${selection} }`, coordinates };
}

const queryType = schema.getQueryType();

/** An operation for each field of the root, with everything that can be reached from it. */
export const walk: readonly Operation[] = queryType
  ? Object.values(queryType.getFields()).map((field) => toOperation(queryType, field))
  : [];

/** Every field that can be read, however far from the root. */
export function listReadable(): readonly string[] {
  const reached = new Set<string>();
  const open = queryType ? [queryType] : [];
  for (let type = open.pop(); type; type = open.pop())
    for (const field of Object.values(type.getFields())) {
      const found = getNamedType(field.type);
      if (reached.has(`${type.name}.${field.name}`)) continue;
      reached.add(`${type.name}.${field.name}`);
      if (isObjectType(found)) open.push(found);
    }
  return [...reached].sort();
}

/** Some value of an input type, with as little in it as the type admits. */
function toLiteral(type: GraphQLInputType): string {
  if (isNonNullType(type)) return toLiteral(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${toLiteral(field.type)}`).join(', ')} }`;
  }
  const values: Readonly<Record<string, string>> = {
    Int: '1',
    SafeInteger: '1',
    Boolean: 'true',
    Date: '"2026-01-01"',
  };
  return values[type.name] ?? '"1"';
}

/** A change of each kind, whose input means nothing: whoever may make it is told so. */
export const changes: readonly Operation[] = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
  (field) => ({
    field: field.name,
    query: `mutation { ${field.name}(${field.args.map(({ name, type }) => `${name}: ${toLiteral(type)}`).join(', ')}) { __typename } }`,
    coordinates: new Set([`Mutation.${field.name}`]),
  }),
);
