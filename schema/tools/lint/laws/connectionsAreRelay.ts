import { print, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import type { Finding } from '../finding.js';
import { listOutputFields, listOutputTypes, type OutputType, type SubgraphDocument } from '../graph.js';
import { toTypeName } from '../typeNode.js';

function judgeType({ name, fields = [] }: OutputType): readonly string[] {
  const item = name.value.replace(/Connection$/, '');
  const expected = { edges: `[${item}Edge!]!`, nodes: `[${item}!]!`, pageInfo: 'PageInfo!' };
  return Object.entries(expected)
    .filter(([field, type]) => !fields.some((node) => node.name.value === field && print(node.type) === type))
    .map(([field, type]) => `A connection has ${field}: ${type}.`);
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^first: Int = (?:[1-9]\d?|100)$/, 'A connection takes first: Int with a default up to 100.'],
  [/^after: String$/, 'A connection takes after: String.'],
];

const toForm = ({ name, type, defaultValue }: InputValueDefinitionNode): string =>
  `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;

function judgeArguments({ arguments: given = [] }: FieldDefinitionNode): readonly string[] {
  const forms = given.map(toForm);
  const isBounded = given.some(
    ({ name, description }) => name.value === 'first' && description?.value.includes('at most 100'),
  );
  return [
    ...FORMS.filter(([form]) => !forms.some((text) => form.test(text))).map(([, message]) => message),
    ...(isBounded ? [] : ['Say of `first` that it is at most 100.']),
  ];
}

/** Long lists are Relay connections: cursors, at most 100 at a time, and `nodes` for everybody who needs no cursor. */
export function connectionsAreRelay(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  const types = subgraphs.flatMap((subgraph) =>
    listOutputTypes(subgraph)
      .filter(({ name }) => name.value.endsWith('Connection'))
      .flatMap((type) =>
        judgeType(type).map((message) => ({ where: `${subgraph.name}: ${type.name.value}`, message })),
      ),
  );
  const fields = listOutputFields(subgraphs)
    .filter(({ node }) => toTypeName(node.type).endsWith('Connection'))
    .flatMap(({ node, where }) => judgeArguments(node).map((message) => ({ where, message })));
  return [...types, ...fields];
}
