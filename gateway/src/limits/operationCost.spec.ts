import { describe, expect, it } from '@jest/globals';
import { subgraphSdl } from '@holdfast/schema';
import { buildSchema, Kind, parse, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { listLengths } from './listLengths.js';
import { operationCost } from './operationCost.js';

const schema = buildSchema(`
  type Query { people(first: Int = 10): People! person: Person! }
  type People { nodes: [Person!]! }
  type Person { name: String enrollments(first: Int = 10): Enrollments! }
  type Enrollments { nodes: [Enrollment!]! }
  type Enrollment { person: Person! inactivityAlerts: [InactivityAlert!]! unheardOf: [Person!]! }
  type InactivityAlert { id: ID! enrollment: Enrollment! }
`);
const costOf = (text: string, variables: Readonly<Record<string, unknown>> = {}): number =>
  operationCost(schema, parse(text), undefined, variables);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** The lists of things in the graph that are no part of a page, by type and field. */
function listsInGraph(): readonly string[] {
  const fields = Object.values(subgraphSdl).flatMap((sdl) =>
    parse(sdl).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? []).map((field) => ({ typeName: definition.name.value, field }))
        : [],
    ),
  );
  const objects = new Set(fields.map(({ typeName }) => typeName));
  const hasFirst = ({ arguments: args = [] }: FieldDefinitionNode) => args.some(({ name }) => name.value === 'first');
  const pages = new Set(fields.filter(({ field }) => hasFirst(field)).map(({ field }) => nameOf(field.type)));
  const lists = fields.filter(
    ({ typeName, field }) =>
      isList(field.type) && objects.has(nameOf(field.type)) && !hasFirst(field) && !pages.has(typeName),
  );
  return [...new Set(lists.map(({ typeName, field }) => `${typeName}.${field.name.value}`))].sort();
}

describe('the price of an operation', () => {
  it('knows how long each list of the graph can be', () => {
    expect(Object.keys(listLengths).sort()).toEqual(listsInGraph());
  });

  it('multiplies by what a list can hold, on the way there and back', () => {
    const nested = (times: number): string =>
      times === 0 ? 'id' : `id enrollment { inactivityAlerts { ${nested(times - 1)} } }`;
    expect(costOf('{ person { enrollments(first: 1) { nodes { inactivityAlerts { id } } } } }')).toBe(1 + 1 + 1 + 25);
    expect(
      costOf(`{ person { enrollments(first: 1) { nodes { inactivityAlerts { ${nested(4)} } } } } }`),
    ).toBeGreaterThan(25 ** 5);
  });

  it('takes a list that it does not know to be long', () => {
    expect(costOf('{ person { enrollments(first: 1) { nodes { unheardOf { name } } } } }')).toBe(1 + 1 + 1 + 100);
  });

  it.each<[string, string, Readonly<Record<string, unknown>>, number]>([
    ['as many as it says', '{ people(first: 3) { nodes { name } } }', {}, 3],
    ['as many as the schema says', '{ people { nodes { name } } }', {}, 10],
    ['one, since a page is read for none', '{ people(first: 0) { nodes { name } } }', {}, 1],
    ['one for a variable of none', 'query Q($n: Int) { people(first: $n) { nodes { name } } }', { n: 0 }, 1],
    ['what is served for null', '{ people(first: null) { nodes { name } } }', {}, 25],
    [
      'what is served for a variable of null',
      'query Q($n: Int = 5) { people(first: $n) { nodes { name } } }',
      { n: null },
      25,
    ],
    [
      'what is served for a default of null',
      'query Q($n: Int = null) { people(first: $n) { nodes { name } } }',
      {},
      25,
    ],
    ['the default of a variable', 'query Q($n: Int = 5) { people(first: $n) { nodes { name } } }', {}, 5],
    ['the default of the schema for no variable', 'query Q($n: Int) { people(first: $n) { nodes { name } } }', {}, 10],
  ])('counts for a page %s', (_, text, variables, length) => {
    expect(costOf(text, variables)).toBe(2 * length);
  });
});
