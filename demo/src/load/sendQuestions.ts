import type { DemoCompany } from '../company.js';
import type { Graph } from './graph.js';
import { byKey, sendCommands, sendParts, type DemoPart, type Part } from './sendParts.js';

/**
 * Sends what is concluded from the facts. It may come at any time with the same result; it comes later because summing up
 * once is less work than summing up along with every row.
 */
export async function sendQuestions(
  graph: Graph,
  { policies, studies, costLines }: DemoCompany,
  onPart: (part: DemoPart) => void,
): Promise<void> {
  const costs = costLines.map((input) => ({ input, name: `${input.study}-${input.kind}` }));
  const parts: readonly Part[] = [
    ['policies', () => sendCommands(graph, 'publishIncentivePolicy', byKey(policies))],
    ['studies', () => sendCommands(graph, 'defineStudy', byKey(studies))],
    ['costLines', () => sendCommands(graph, 'addCostLine', costs)],
  ];
  await sendParts(parts, onPart);
}
