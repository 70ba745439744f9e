import { formatDecimal, parseDay, parseDecimal, type HolesOf, type SentenceKey } from '@holdfast/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { saidError, type SaidError } from './saidError.js';

const refused = <Key extends SentenceKey>(key: Key, ...holes: HolesOf<Key>): SaidError =>
  saidError('BAD_USER_INPUT', key, ...holes);

/** The text of a literal as it was written, so that a decimal is not rounded by becoming a double first. */
function literalText(node: ValueNode): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw refused('SCALAR_KIND_WRONG', { kind: node.kind });
}

function toDay(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : undefined;
  if (!day?.ok) throw day ? refused('DATE_WRONG', { reason: day.refusal.said }) : refused('DATE_MISSING');
  return day.value;
}

function toInstant(value: unknown): string {
  const instant = typeof value === 'string' ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || !/(?:Z|[+-]\d{2}:\d{2})$/.test(String(value)))
    throw refused('DATE_TIME_WRONG');
  return instant.toISOString();
}

function toDecimalText(value: unknown): string {
  const written = typeof value === 'number' ? String(value) : value;
  const parsed = typeof written === 'string' ? parseDecimal(written) : undefined;
  if (!parsed?.ok)
    throw parsed ? refused('DECIMAL_WRONG', { reason: parsed.refusal.said }) : refused('DECIMAL_MISSING');
  return formatDecimal(parsed.value);
}

function toSafeInteger(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw refused('SAFE_INTEGER_WRONG');
  // Minus zero is an integer to JavaScript and none to a store.
  return value === 0 ? 0 : value;
}

const integerLiteral = (node: ValueNode): number => {
  if (node.kind !== Kind.INT) throw refused('SAFE_INTEGER_WRONG');
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
