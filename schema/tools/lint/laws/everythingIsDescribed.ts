import { Kind, visit } from 'graphql';
import type { Finding } from '../finding.js';
import type { SubgraphDocument } from '../graph.js';

const DESCRIBED: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);

const nameOf = (node: unknown): string | undefined => {
  const name = (node as { readonly name?: { readonly value?: unknown } } | undefined)?.name?.value;
  return typeof name === 'string' ? name : undefined;
};

const hasSentence = (node: unknown): boolean => {
  const text = (node as { readonly description?: { readonly value?: unknown } }).description?.value;
  return typeof text === 'string' && /^\S.*[.]$/su.test(text);
};

/** Every element says in a sentence why it is there; in every subgraph, because composition keeps only one text. */
export function everythingIsDescribed(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, document } of subgraphs) {
    visit(document, {
      enter(node, _key, _parent, _path, ancestors) {
        if (!DESCRIBED.has(node.kind) || hasSentence(node)) return;
        const names = [...ancestors, node].map(nameOf).filter((part) => part !== undefined);
        findings.push({
          where: `${name}: ${names.join('.')}`,
          message: 'Describe it in a sentence that ends in a period.',
        });
      },
    });
  }
  return findings;
}
