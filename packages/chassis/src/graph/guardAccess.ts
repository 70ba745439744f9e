import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { AUDITED_RULES, type AccessRule } from '../access/rules.js';
import { readSchemaRules, type TypeRules } from '../access/schemaRules.js';
import { whenSubject, type Subjects } from '../access/subjects.js';
import { guardReferences } from './guardReferences.js';
import { saidError } from './saidError.js';
import { showVisible, type Judge } from './showVisible.js';
import type { RequestScoped } from './requestScoped.js';

type Field = GraphQLField<unknown, RequestScoped>;

/** The same text whatever stands there, and whether anything does. */
function forbidden(coordinate: string, isRoot: boolean): GraphQLError {
  return saidError('FORBIDDEN', isRoot ? 'ROOT_FORBIDDEN' : 'FIELD_FORBIDDEN', { coordinate });
}

/** Lets a field be resolved only for whom its rule allows. */
function putBefore(field: Field, isAllowed: Judge, refuse: () => GraphQLError): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, place) => {
    const verdict = isAllowed(source, context);
    if (verdict === true) return resolve(source, args, context, place);
    if (verdict === false) throw refuse();
    return verdict.then((isTrue) => {
      if (!isTrue) throw refuse();
      return resolve(source, args, context, place);
    });
  };
}

/** Lets a field show only what its reader may see. */
function putBehind(field: Field, isVisible: Judge): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, place) =>
    showVisible(isVisible, resolve(source, args, context, place), context);
}

/** Judges the things of a type by a rule; what is read of others by an audited one is kept before it is shown. */
function createJudge(type: string, rule: AccessRule, subjects: Subjects, audited?: string): Judge {
  const toSubject = subjects[type];
  if (!toSubject) return (_, { access }) => access.allows(rule);
  const judge: Judge = (thing, context) =>
    whenSubject(toSubject(thing, context), (subject) => context.access.allows(rule, subject));
  if (audited === undefined) return judge;
  return async (thing, context) => {
    if (!(await judge(thing, context))) return false;
    const { personId } = await toSubject(thing, context);
    if (personId !== undefined) await context.access.recordReading(personId, audited);
    return true;
  };
}

function guardType(
  type: GraphQLObjectType,
  { ofType, ofField }: TypeRules,
  rules: ReadonlyMap<string, TypeRules>,
  subjects: Subjects,
  isRoot: boolean,
): void {
  const fields: readonly Field[] = Object.values(type.getFields());
  for (const field of fields) {
    const found = getNamedType(field.type);
    const rule = ofField.get(field.name);
    const foundRule = isObjectType(found) ? rules.get(found.name)?.ofType : undefined;
    if (foundRule) putBehind(field, createJudge(found.name, foundRule, subjects));
    // By the rule of its type a thing was judged before anybody could ask for its fields.
    if (rule === undefined || rule === 'PARENT' || rule === ofType) continue;
    const coordinate = `${type.name}.${field.name}`;
    const audited = AUDITED_RULES.has(rule) ? coordinate : undefined;
    putBefore(field, createJudge(type.name, rule, subjects, audited), () => forbidden(coordinate, isRoot));
  }
}

/**
 * Puts its rule before every field, and behind every field the rule of the things that it may find: what a viewer may
 * not see is null, and a field of what a viewer sees is refused. So are `_entities` and `_service`, by which the gateway
 * asks. A field that names no rule stops the service.
 * @param subjects says of the things of a type whom or what they are about.
 */
export function guardAccess(schema: GraphQLSchema, subjects: Subjects): void {
  const rules = readSchemaRules(schema, subjects);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    const typeRules = rules.get(type.name);
    if (!isObjectType(type) || !typeRules) continue;
    guardType(type, typeRules, rules, subjects, roots.includes(type));
    if (typeRules.ofType) guardReferences(type, createJudge(type.name, typeRules.ofType, subjects));
  }
}
