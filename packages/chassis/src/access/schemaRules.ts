import {
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isAccessRule, SUBJECT_RULES, type AccessRule } from './rules.js';

/** The rules that the types of a schema name. */
export interface TypeRules {
  /** The rule by which a thing with a key is shown; absent for what is reached as a part of something alone. */
  readonly ofType?: AccessRule;
  readonly ofField: ReadonlyMap<string, AccessRule | 'PARENT'>;
}

/** By these the gateway asks for things and for the schema; no SDL declares them. Each thing is judged by its own rule. */
const FEDERATION_FIELDS: Readonly<Record<string, AccessRule>> = { _entities: 'IDENTIFIED', _service: 'OPERATIONS' };

type Ruled = Parameters<typeof getDirectiveValues>[1];

function findRule(directive: GraphQLDirective, nodes: readonly (Ruled | null | undefined)[]): string | undefined {
  for (const node of nodes) {
    const rule = node ? getDirectiveValues(directive, node)?.['rule'] : undefined;
    if (typeof rule === 'string') return rule;
  }
  return undefined;
}

function requireRule(coordinate: string, rule: string | undefined): AccessRule | 'PARENT' {
  if (rule === 'PARENT' || (rule !== undefined && isAccessRule(rule))) return rule;
  throw new Error(`${coordinate} names no rule of access that is known here.`);
}

/** What would be shown without being judged, in a sentence; undefined when nothing would. */
function findOpening(type: GraphQLObjectType, { ofType, ofField }: TypeRules, isRoot: boolean): string | undefined {
  const isKeyed = [type.astNode, ...type.extensionASTNodes].some((node) =>
    node?.directives?.some(({ name }) => name.value === 'key'),
  );
  if (isKeyed && ofType === undefined) return `${type.name} has a key and no rule of its own.`;
  if (isRoot && [...ofField.values()].includes('PARENT')) return `${type.name} is a root: nothing stands above PARENT.`;
  return undefined;
}

/** A thing of an abstract type would not be judged by its own rule. */
function requireConcrete(schema: GraphQLSchema, rules: ReadonlyMap<string, TypeRules>): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const found = getNamedType(field.type);
      if (!isAbstractType(found) || found.name.startsWith('_')) continue;
      const ruled = schema.getPossibleTypes(found).find(({ name }) => rules.get(name)?.ofType);
      if (ruled) throw new Error(`${type.name}.${field.name} may be a ${ruled.name}, whose rule nobody would ask.`);
    }
}

function readType(directive: GraphQLDirective, type: GraphQLObjectType, subjects: object): TypeRules {
  const fields = Object.values(type.getFields()).map((field) => {
    const rule = FEDERATION_FIELDS[field.name] ?? findRule(directive, [field.astNode]);
    return [field.name, requireRule(`${type.name}.${field.name}`, rule)] as const;
  });
  const named = findRule(directive, [type.astNode, ...type.extensionASTNodes]);
  const ofType = named === undefined ? undefined : requireRule(type.name, named);
  const rules = [ofType, ...fields.map(([, rule]) => rule)];
  if (rules.some((rule) => rule && rule !== 'PARENT' && SUBJECT_RULES.has(rule)) && !(type.name in subjects))
    throw new Error(`${type.name} has rules about a person or a unit and does not say which.`);
  return { ofField: new Map(fields), ...(ofType === undefined || ofType === 'PARENT' ? {} : { ofType }) };
}

/**
 * Reads which rule each type and field names. A field without one stops the service before it answers anybody.
 * @param subjects the types that say whom or what they are about.
 */
export function readSchemaRules(schema: GraphQLSchema, subjects: object): ReadonlyMap<string, TypeRules> {
  const directive = schema.getDirective('access');
  if (!directive) throw new Error('The schema declares no directive @access.');
  if (schema.getSubscriptionType()) throw new Error('Subscriptions belong to the gateway: nothing guards them here.');
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const rules = new Map<string, TypeRules>();
  for (const type of types.filter(({ name }) => !name.startsWith('_'))) {
    const read = readType(directive, type, subjects);
    const opening = findOpening(type, read, roots.includes(type));
    if (opening !== undefined) throw new Error(opening);
    rules.set(type.name, read);
  }
  requireConcrete(schema, rules);
  return rules;
}
