import type { Finding } from '../finding.js';
import { listInputFields, listOutputFields, type SubgraphDocument } from '../graph.js';
import { toTypeName } from '../typeNode.js';

/** `dryRun` is a mode of an import and the name of an option of the command line. */
const ALLOWED = new Set(['dryRun']);

/** A boolean reads as a question: `isReversed`, `hasNextPage`, `canWithdraw`. */
export function booleansAreQuestions(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return [...listOutputFields(subgraphs), ...listInputFields(subgraphs)]
    .filter(({ node }) => toTypeName(node.type) === 'Boolean' && !ALLOWED.has(node.name.value))
    .filter(({ node }) => !/^(?:is|has|can)[A-Z]/.test(node.name.value))
    .map(({ where }) => ({ where, message: 'A boolean is named is..., has... or can...' }));
}
