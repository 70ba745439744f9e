import { print } from 'graphql';
import { listDeprecations } from '../../graph/listDeprecations.js';
import type { Finding } from '../finding.js';
import type { SubgraphDocument } from '../graph.js';

const FORM = /^(?:Use `[^`]+`|Not replaced)\. Removed after \d{4}-\d{2}-\d{2}\.$/;

/** Whoever reads a deprecation learns what to use instead and by when. */
export function deprecationsAreDated(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return subgraphs.flatMap(({ name, document }) =>
    listDeprecations(print(document))
      .filter(({ reason }) => !FORM.test(reason))
      .map(({ coordinate }) => ({
        where: `${name}: ${coordinate}`,
        message: 'Give the reason as "Use `x`. Removed after 2027-03-31."',
      })),
  );
}
