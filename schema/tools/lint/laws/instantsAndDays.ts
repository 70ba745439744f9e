import type { Finding } from '../finding.js';
import { listInputFields, listOutputFields, type SubgraphDocument } from '../graph.js';
import { toTypeName } from '../typeNode.js';

interface NameLaw {
  readonly scalar: string;
  readonly ends: RegExp;
  readonly form: string;
  /** Names that the language of the domain has had for longer than this law. */
  readonly allowed: ReadonlySet<string>;
}

const LAWS: readonly NameLaw[] = [
  { scalar: 'DateTime', ends: /[a-z]At$/, form: '...At', allowed: new Set(['asOf']) },
  { scalar: 'Date', ends: /[a-z]On$/, form: '...On', allowed: new Set(['from', 'to', 'effectiveFrom']) },
];

/** An instant ends in `At`, a day in `On`, so that nobody compares the one with the other. */
export function instantsAndDays(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return [...listOutputFields(subgraphs), ...listInputFields(subgraphs)].flatMap(({ node, where }) => {
    const name = node.name.value;
    const scalar = toTypeName(node.type);
    return LAWS.flatMap(({ scalar: governed, ends, form, allowed }) => {
      if (scalar === governed)
        return ends.test(name) || allowed.has(name) ? [] : [{ where, message: `A ${scalar} is named ${form}.` }];
      const isText = scalar === 'String';
      return ends.test(name) && !isText ? [{ where, message: `What is named ${form} is a ${governed}.` }] : [];
    });
  });
}
