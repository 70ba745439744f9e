import { Kind, visit } from 'graphql';
import type { Finding } from '../finding.js';
import type { SubgraphDocument } from '../graph.js';

/** Words that say nothing, and short forms of words that would. */
const REFUSED: ReadonlySet<string> = new Set(
  (
    'info data details payload response dto util helper common base impl misc ' +
    'num qty cnt desc cfg config emp dept mgr amt pct min max avg std ref addr tmp msg err prev curr dir'
  ).split(' '),
);

const toWords = (name: string): readonly string[] =>
  name.split(/_|(?<=[a-z0-9])(?=[A-Z])/u).map((word) => word.toLowerCase());

/** The name that every Relay client knows. */
const ALLOWED = new Set(['PageInfo', 'pageInfo']);

/** Names are made of whole words of the glossary: no abbreviations, no `Info`, `Data`, `Details`. */
export function wordsAreWhole(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { name, document } of subgraphs) {
    visit(document, {
      [Kind.NAME]: ({ value }) => {
        const refused = toWords(value).find((word) => REFUSED.has(word));
        if (refused && !ALLOWED.has(value))
          findings.push({ where: `${name}: ${value}`, message: `"${refused}" is no word of the glossary.` });
      },
    });
  }
  return findings;
}
