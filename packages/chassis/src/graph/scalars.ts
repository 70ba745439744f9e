import { formatDecimal, parseDay, parseDecimal } from '@holdfast/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The text of a literal as it was written, so that a decimal is not rounded by becoming a double first. */
function literalText(node: ValueNode): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw refused(`A ${node.kind} is no value of this scalar.`);
}

function toDay(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : undefined;
  if (!day?.ok) throw refused(day ? `Date: ${day.refusal.message}.` : 'Date: write a day as 2026-03-05.');
  return day.value;
}

function toInstant(value: unknown): string {
  const instant = typeof value === 'string' ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || !/(?:Z|[+-]\d{2}:\d{2})$/.test(String(value)))
    throw refused('DateTime: write an instant with its offset, as 2026-03-05T08:00:00+08:00.');
  return instant.toISOString();
}

function toDecimalText(value: unknown): string {
  const written = typeof value === 'number' ? String(value) : value;
  const parsed = typeof written === 'string' ? parseDecimal(written) : undefined;
  if (!parsed?.ok) throw refused(`Decimal: ${parsed ? parsed.refusal.message : 'write a number or a string'}.`);
  return formatDecimal(parsed.value);
}

function toSafeInteger(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw refused('SafeInteger: write an integer within ±(2^53 - 1).');
  // Minus zero is an integer to JavaScript and none to a store.
  return value === 0 ? 0 : value;
}

const integerLiteral = (node: ValueNode): number => {
  if (node.kind !== Kind.INT) throw refused('SafeInteger: write an integer within ±(2^53 - 1).');
  return toSafeInteger(Number(node.value));
};

/** What stands in the answer was checked when it was stored. */
const asStored = (value: unknown): unknown => value;

/** The resolvers of the shared scalars; every subgraph uses these and no others. */
export const scalars = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: asStored,
    parseValue: toDay,
    parseLiteral: (node) => toDay(literalText(node)),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: asStored,
    parseValue: toInstant,
    parseLiteral: (node) => toInstant(literalText(node)),
  }),
  Decimal: new GraphQLScalarType({
    name: 'Decimal',
    serialize: asStored,
    parseValue: toDecimalText,
    parseLiteral: (node) => toDecimalText(literalText(node)),
  }),
  SafeInteger: new GraphQLScalarType({
    name: 'SafeInteger',
    serialize: asStored,
    parseValue: toSafeInteger,
    parseLiteral: integerLiteral,
  }),
};
