import { Kind, OperationTypeNode, parse, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';
import type { ReadyOperation } from './readyOperation.js';

function fragmentsUsedBy(definition: DefinitionNode, document: DocumentNode, found: Set<DefinitionNode>): void {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = document.definitions.find(
        (candidate) => candidate.kind === Kind.FRAGMENT_DEFINITION && candidate.name.value === name.value,
      );
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsUsedBy(fragment, document, found);
    },
  });
}

/**
 * Takes the operations out of a document, each with the fragments that it uses: those named in `first` lead, then the
 * other queries, then the mutations.
 */
export function toReadyOperations(
  text: string,
  variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  first: readonly string[] = ['WholeLife'],
): readonly ReadyOperation[] {
  const document = parse(text);
  const operations = document.definitions.flatMap((definition) => {
    const name = definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined;
    if (definition.kind !== Kind.OPERATION_DEFINITION || name === undefined) return [];
    const fragments = new Set<DefinitionNode>();
    fragmentsUsedBy(definition, document, fragments);
    const query = print({ kind: Kind.DOCUMENT, definitions: [definition, ...fragments] });
    const place = first.includes(name) ? first.indexOf(name) : first.length;
    const rank = place + (definition.operation === OperationTypeNode.QUERY ? 0 : 1_000);
    return [{ rank, ready: { name, query, variables: variables[name] ?? {} } }];
  });
  return operations.sort((a, b) => a.rank - b.rank).map(({ ready }) => ready);
}
