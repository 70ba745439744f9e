import type { Finding } from '../finding.js';
import { listOutputFields, type SubgraphDocument } from '../graph.js';

/** The verbs of the glossary. `update` is none of them: it does not say what happened. */
const VERBS = [
  'import',
  'publish',
  'make',
  'create',
  'schedule',
  'define',
  'add',
  'set',
  'approve',
  'reject',
  'pay',
  'decide',
  'replay',
  'republish',
  'skip',
];

const SPOKEN = new RegExp(`^(?:${VERBS.join('|')})[A-Z]`);

/** A mutation is a verb of the glossary and its object; a field of a query is a noun. */
export function mutationsSayVerbs(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return listOutputFields(subgraphs).flatMap(({ parent, node, where }) => {
    const name = node.name.value;
    if (parent.name.value === 'Mutation' && !SPOKEN.test(name))
      return [{ where, message: `Begin with a verb of the glossary: ${VERBS.join(', ')}.` }];
    if (parent.name.value === 'Query' && /^(?:get|list|find|fetch|load)[A-Z]/.test(name))
      return [{ where, message: 'A field of a query is a noun.' }];
    return [];
  });
}
