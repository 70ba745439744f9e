import type { ConstDirectiveNode } from 'graphql';
import { print } from 'graphql';
import { entityOwners } from '../entityOwners.js';
import type { Finding } from '../finding.js';
import { listOutputTypes, type SubgraphDocument } from '../graph.js';

const keysOf = (directives: readonly ConstDirectiveNode[] = []): readonly string[] =>
  directives
    .filter(({ name }) => name.value === 'key')
    .map(({ arguments: parts = [] }) =>
      parts
        .filter(({ name }) => name.value === 'fields')
        .map((part) => print(part.value))
        .join(),
    );

/** An entity has the one key `id`, opaque and without personal data, and an owner that everybody knows. */
export function entitiesHaveOneKey(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return subgraphs.flatMap((subgraph) =>
    listOutputTypes(subgraph).flatMap(({ name, directives, fields = [] }): readonly Finding[] => {
      const keys = keysOf(directives);
      const where = `${subgraph.name}: ${name.value}`;
      const isEntity = name.value in entityOwners;
      if (keys.length === 0) return isEntity ? [{ where, message: 'An entity has @key(fields: "id").' }] : [];
      const id = fields.find((field) => field.name.value === 'id');
      return [
        ...(isEntity ? [] : [{ where, message: 'Say in entityOwners which subgraph owns this entity.' }]),
        ...(keys.length === 1 && keys[0] === '"id"' ? [] : [{ where, message: 'The only key of an entity is "id".' }]),
        ...(id && print(id.type) === 'ID!' ? [] : [{ where, message: 'The id of an entity is ID!.' }]),
      ];
    }),
  );
}
