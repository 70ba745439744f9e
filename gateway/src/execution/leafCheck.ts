import { isEnumType, type GraphQLEnumType, type GraphQLScalarType } from 'graphql';

const isText = (value: unknown): boolean => typeof value === 'string';

const builtIn: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['String', isText],
  ['ID', (value) => isText(value) || Number.isInteger(value)],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['Int', (value) => Number.isInteger(value)],
  ['Float', (value) => typeof value === 'number'],
]);

/** Whether a value may stand where a scalar or an enum was promised; scalars of our own are checked in subgraphs. */
export function leafCheck(type: GraphQLScalarType | GraphQLEnumType): (value: unknown) => boolean {
  if (!isEnumType(type)) return builtIn.get(type.name) ?? (() => true);
  const members = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => members.has(value);
}
