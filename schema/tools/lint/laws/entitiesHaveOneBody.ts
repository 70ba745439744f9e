import { entityOwners } from '../entityOwners.js';
import type { Finding } from '../finding.js';
import { listOutputFields, type OutputField, type SubgraphDocument } from '../graph.js';
import { isNullable } from '../typeNode.js';

/** The fields of one entity that a subgraph other than its owner declares. */
const isContributed = ({ subgraph, parent, node }: OutputField): boolean => {
  const owner = entityOwners[parent.name.value];
  return owner !== undefined && owner !== subgraph && node.name.value !== 'id';
};

/** A field is declared once; one that another subgraph contributes is nullable, because that subgraph may be down. */
export function entitiesHaveOneBody(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  const fields = listOutputFields(subgraphs).filter(
    ({ parent, node }) => parent.name.value in entityOwners && node.name.value !== 'id',
  );
  return fields.flatMap((field) => {
    const { subgraph, parent, node, where } = field;
    const other = fields.find(
      (twin) =>
        twin.subgraph < subgraph &&
        twin.parent.name.value === parent.name.value &&
        twin.node.name.value === node.name.value,
    );
    return [
      ...(other ? [{ where, message: `${other.subgraph} declares this field too; an entity has one body.` }] : []),
      ...(isContributed(field) && !isNullable(node.type)
        ? [{ where, message: "A field of another's entity is nullable." }]
        : []),
    ];
  });
}
