import { entityOwners } from '../entityOwners.js';
import type { Finding } from '../finding.js';
import { listOutputFields, type SubgraphDocument } from '../graph.js';
import { isNullable, toTypeName } from '../typeNode.js';

/** A reference into another subgraph is nullable: a failing neighbor must null one field, not the page. */
export function foreignReferences(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return listOutputFields(subgraphs)
    .filter(({ subgraph, node }) => {
      const owner = entityOwners[toTypeName(node.type)];
      return owner !== undefined && owner !== subgraph && !isNullable(node.type);
    })
    .map(({ where, node }) => ({
      where,
      message: `${toTypeName(node.type)} belongs to another subgraph; a reference to it is nullable.`,
    }));
}
