import { Kind, type TypeNode } from 'graphql';

export const isNullable = (type: TypeNode): boolean => type.kind !== Kind.NON_NULL_TYPE;

/** The type without the mark that says it is never null. */
const toNullable = (type: TypeNode): Exclude<TypeNode, { kind: Kind.NON_NULL_TYPE }> =>
  type.kind === Kind.NON_NULL_TYPE ? type.type : type;

/** The name in the middle: `Person` of `[Person!]!`. */
export function toTypeName(type: TypeNode): string {
  const inner = toNullable(type);
  return inner.kind === Kind.LIST_TYPE ? toTypeName(inner.type) : inner.name.value;
}

/** The type of a list's elements, or undefined when it is no list. */
export function toElementType(type: TypeNode): TypeNode | undefined {
  const inner = toNullable(type);
  return inner.kind === Kind.LIST_TYPE ? inner.type : undefined;
}
