import {
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type SelectionContext } from './collectFields.js';
import { leafCheck } from './leafCheck.js';
import type { FieldShape, ValueShape } from './program.js';

function compileAbstract(
  type: GraphQLAbstractType,
  selectionSets: readonly SelectionSetNode[],
  context: SelectionContext,
): (typeName: unknown) => readonly FieldShape[] | undefined {
  const possible = new Map(context.schema.getPossibleTypes(type).map((member) => [member.name, member]));
  const compiled = new Map<string, readonly FieldShape[]>();
  return (typeName) => {
    if (typeof typeName !== 'string') return undefined;
    const known = compiled.get(typeName);
    const member = possible.get(typeName);
    if (known || !member) return known;
    const fields = compileFields(selectionSets, member, context);
    compiled.set(typeName, fields);
    return fields;
  };
}

function compileValue(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  context: SelectionContext,
  isNullable = true,
): ValueShape {
  if (isNonNullType(type)) return compileValue(type.ofType, nodes, context, false);
  if (isListType(type)) return { kind: 'list', isNullable, item: compileValue(type.ofType, nodes, context) };
  const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  if (isObjectType(type)) return { kind: 'object', isNullable, fields: compileFields(selectionSets, type, context) };
  if (isAbstractType(type))
    return { kind: 'abstract', isNullable, fieldsOf: compileAbstract(type, selectionSets, context) };
  return { kind: 'leaf', isNullable, accepts: leafCheck(type) };
}

/** The form of an object's answer: which fields of its type, each with what its value has to be. */
export function compileFields(
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  context: SelectionContext,
): readonly FieldShape[] {
  return [...collectFields(selectionSets, type, context)].flatMap(([name, nodes]): FieldShape[] => {
    const [first] = nodes;
    if (first?.name.value === '__typename')
      return [{ name, value: { kind: 'typeName', isNullable: false, typeName: type.name } }];
    const field = first && type.getFields()[first.name.value];
    return field ? [{ name, value: compileValue(field.type, nodes, context) }] : [];
  });
}
