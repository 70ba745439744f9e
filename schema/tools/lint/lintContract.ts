import { readEventSchemas } from '../events/readEventSchemas.js';
import { composeSubgraphs } from '../graph/compose.js';
import { readSubgraphs } from '../graph/subgraphs.js';
import { toHintFindings } from './compositionHints.js';
import { eventLaws } from './eventLaws.js';
import type { Finding } from './finding.js';
import { toSubgraphDocuments } from './graph.js';
import { graphLaws } from './graphLaws.js';
import { lintApi } from './lintApi.js';

/** Everything in the contract that breaks one of its laws, each once. */
export async function lintContract(): Promise<readonly Finding[]> {
  const subgraphs = readSubgraphs();
  const documents = toSubgraphDocuments(subgraphs);
  const composition = composeSubgraphs(subgraphs);
  return [
    ...graphLaws.flatMap((law) => law(documents)),
    ...toHintFindings(composition),
    ...(await lintApi(composition.apiSdl)),
    ...readEventSchemas().flatMap((file) => eventLaws.flatMap((law) => law(file))),
  ];
}
