import {
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNonNull,
} from 'graphql';

type NullableInputType = Exclude<GraphQLInputType, GraphQLNonNull<never>>;

/** Tells whether coercion to an input type would give a value back as it is; false when it is not sure. */
export type CoercedCheck = (value: unknown) => boolean;

const INT_MIN = -(2 ** 31);
const INT_MAX = 2 ** 31 - 1;
const never: CoercedCheck = () => false;

/** What the built-in scalars take as it is. An ID makes a text of a number; other scalars have their own forms. */
const scalarChecks: ReadonlyMap<string, CoercedCheck> = new Map<string, CoercedCheck>([
  ['String', (value) => typeof value === 'string'],
  ['ID', (value) => typeof value === 'string'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['Int', (value) => Number.isInteger(value) && Number(value) >= INT_MIN && Number(value) <= INT_MAX],
]);

interface InputFields {
  readonly checks: ReadonlyMap<string, CoercedCheck>;
  /** A required field is missed when it is absent, and one with a default is given it. */
  readonly needed: readonly string[];
}

function hasCoercedFields(value: unknown, { checks, needed }: InputFields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const name in value)
    if (checks.get(name)?.((value as Readonly<Record<string, unknown>>)[name]) !== true) return false;
  return needed.every((name) => Object.hasOwn(value, name));
}

/** Makes the checks of input types, each once. */
export function createCoercedChecks(): (type: GraphQLInputType) => CoercedCheck {
  const known = new Map<GraphQLInputObjectType, CoercedCheck>();

  /** A type may contain itself, so its check is known before those of its fields are made. */
  function toObjectCheck(type: GraphQLInputObjectType): CoercedCheck {
    const standing = known.get(type);
    if (standing) return standing;
    const checks = new Map<string, CoercedCheck>();
    const needed: string[] = [];
    const check: CoercedCheck = type.isOneOf ? never : (value) => hasCoercedFields(value, { checks, needed });
    known.set(type, check);
    for (const field of Object.values(type.getFields())) {
      checks.set(field.name, toCheck(field.type));
      if (field.defaultValue !== undefined || isNonNullType(field.type)) needed.push(field.name);
    }
    return check;
  }

  function toNullableCheck(type: NullableInputType): CoercedCheck {
    if (isInputObjectType(type)) return toObjectCheck(type);
    if (!isListType(type)) return scalarChecks.get(type.name) ?? never;
    const check = toCheck(type.ofType);
    return (value) => Array.isArray(value) && value.every(check);
  }

  function toCheck(type: GraphQLInputType): CoercedCheck {
    if (isNonNullType(type)) return toNullableCheck(type.ofType);
    const check = toNullableCheck(type);
    return (value) => value === null || check(value);
  }

  return toCheck;
}
