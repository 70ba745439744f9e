import type { Finding } from '../finding.js';
import { listOutputFields, type SubgraphDocument } from '../graph.js';
import { isNullable } from '../typeNode.js';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Every root field is nullable, so that a failing subgraph empties its own part of an answer and no other. */
export function rootsAreNullable(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return listOutputFields(subgraphs)
    .filter(({ parent, node }) => ROOTS.has(parent.name.value) && !isNullable(node.type))
    .map(({ where }) => ({ where, message: 'A root field is nullable.' }));
}
