import { sentence, type HolesOf, type SentenceKey } from '@holdfast/kernel';
import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { SaidError } from './saidError.js';

type Values = Readonly<Record<string, unknown>>;

/** More than a person mends at once; whoever sends a hundred thousand mistakes is not told of each. */
export const VARIABLE_MISTAKES_MAX = 20;

/** A name or a place is shown so far; the names in an input are the sender's own and may be as long as its body. */
const SHOWN_CHARACTERS_MAX = 100;

const shorten = (text: string): string =>
  text.length > SHOWN_CHARACTERS_MAX ? `${text.slice(0, SHOWN_CHARACTERS_MAX)}…` : text;

/** Where a value stands, from the variable inwards; written out only for a mistake. */
interface Place {
  readonly name: string;
  readonly within?: Place;
}

function toText({ name, within }: Place): string {
  if (!within) return `$${shorten(name)}`;
  return `${toText(within)}${name.startsWith('[') ? name : `.${shorten(name)}`}`;
}

/** The mistakes that were found, until there are enough. */
class Mistakes {
  readonly found: SaidError[] = [];

  add<Key extends SentenceKey>(key: Key, ...holes: HolesOf<Key>): void {
    if (this.found.length >= VARIABLE_MISTAKES_MAX) return;
    this.found.push(new SaidError(sentence(key, ...holes).said, { code: 'BAD_USER_INPUT' }));
  }

  get areEnough(): boolean {
    return this.found.length >= VARIABLE_MISTAKES_MAX;
  }
}

/** What a scalar of ours says of a value in a short sentence; the sentences of graphql-js quote the whole value. */
function checkScalar(value: unknown, type: GraphQLScalarType, place: Place, mistakes: Mistakes): void {
  try {
    if (type.parseValue(value) !== undefined) return;
  } catch (error) {
    const reason = error instanceof SaidError ? error : error instanceof GraphQLError ? error.originalError : undefined;
    if (reason instanceof SaidError && reason.message.length <= 2 * SHOWN_CHARACTERS_MAX)
      return mistakes.add('VARIABLE_REFUSED', { place: toText(place), reason: reason.said });
  }
  mistakes.add('VARIABLE_WRONG', { place: toText(place), type: type.name });
}

function checkEnum(value: unknown, type: GraphQLEnumType, place: Place, mistakes: Mistakes): void {
  if (typeof value !== 'string' || !type.getValue(value))
    mistakes.add('VARIABLE_WRONG', { place: toText(place), type: type.name });
}

function checkField(value: unknown, field: GraphQLInputField, within: Place, mistakes: Mistakes): void {
  const place = { name: field.name, within };
  if (value !== undefined) return checkValue(value, field.type, place, mistakes);
  if (isNonNullType(field.type) && field.defaultValue === undefined)
    mistakes.add('VARIABLE_MISSING', { place: toText(place), type: shorten(String(field.type)) });
}

function checkObject(value: unknown, type: GraphQLInputObjectType, place: Place, mistakes: Mistakes): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return mistakes.add('VARIABLE_NOT_OBJECT', { place: toText(place), type: type.name });
  const fields = type.getFields();
  const given = value as Values;
  for (const field of Object.values(fields)) {
    if (mistakes.areEnough) return;
    checkField(given[field.name], field, place, mistakes);
  }
  for (const name of Object.keys(given)) {
    if (mistakes.areEnough) return;
    if (!Object.hasOwn(fields, name))
      mistakes.add('VARIABLE_FIELD_UNKNOWN', { place: toText({ name, within: place }), type: type.name });
  }
  if (!type.isOneOf) return;
  const named = Object.keys(fields).filter((name) => given[name] !== undefined);
  if (named.length !== 1 || named.some((name) => given[name] === null))
    mistakes.add('VARIABLE_NOT_ONE', { place: toText(place), type: type.name });
}

function checkList(value: unknown, itemType: GraphQLInputType, place: Place, mistakes: Mistakes): void {
  if (!Array.isArray(value)) return checkValue(value, itemType, place, mistakes);
  for (let index = 0; index < value.length && !mistakes.areEnough; index++)
    checkValue(value[index], itemType, { name: `[${index}]`, within: place }, mistakes);
}

function checkValue(value: unknown, type: GraphQLInputType, place: Place, mistakes: Mistakes): void {
  if (isNonNullType(type)) {
    if (value !== null && value !== undefined) return checkValue(value, type.ofType, place, mistakes);
    return mistakes.add('VARIABLE_MISSING', { place: toText(place), type: shorten(String(type)) });
  }
  if (value === null || value === undefined) return;
  if (isListType(type)) return checkList(value, type.ofType, place, mistakes);
  if (isInputObjectType(type)) return checkObject(value, type, place, mistakes);
  if (isEnumType(type)) return checkEnum(value, type, place, mistakes);
  checkScalar(value, type, place, mistakes);
}

/**
 * What is wrong with the variables of an operation: as many mistakes as a person mends at once, each with its place and
 * without its value. To be asked before graphql-js is: for every unknown field that one prints the whole object around
 * it, so that a body of two megabytes becomes hundreds of gigabytes. What is found right here it finds right, too.
 */
export function findVariableMistakes(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] | undefined,
  variables: Values,
): readonly SaidError[] {
  const mistakes = new Mistakes();
  for (const { variable, type: node, defaultValue } of definitions ?? []) {
    if (mistakes.areEnough) break;
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    const isGiven = Object.hasOwn(variables, name);
    if (!isInputType(type) || (!isGiven && defaultValue)) continue;
    checkValue(isGiven ? variables[name] : undefined, type, { name }, mistakes);
  }
  return mistakes.found;
}
