import { print } from 'graphql';
import type { Finding } from '../finding.js';
import { listInputTypes, listOutputFields, type SubgraphDocument } from '../graph.js';
import { toTypeName } from '../typeNode.js';

/** The input of every mutation but the imports carries a request id, so that a retry makes nothing new. */
export function requestsAreKnown(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return subgraphs.flatMap((subgraph) => {
    const known = listInputTypes(subgraph)
      .filter(({ fields = [] }) => fields.some(({ name, type }) => name.value === 'requestId' && print(type) === 'ID!'))
      .map(({ name }) => name.value);
    return listOutputFields([subgraph])
      .filter(({ parent, node }) => parent.name.value === 'Mutation' && !node.name.value.startsWith('import'))
      .flatMap(({ node }) => (node.arguments ?? []).map(({ type }) => toTypeName(type)))
      .filter((input) => !known.includes(input))
      .map((input) => ({ where: `${subgraph.name}: ${input}`, message: 'The input has requestId: ID!.' }));
  });
}
