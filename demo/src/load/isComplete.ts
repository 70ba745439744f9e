import { lotProgram } from '../plan/programs.js';
import { toExternalId } from '../plan/numbering.js';
import { isAnswer, toList, type Graph } from './graph.js';

/** The person whose value is corrected has the second number; the correction is the last thing that a load sends. */
const CORRECTED = toExternalId(2);

const QUERY = `query DemoCorrection($externalId: String!, $metric: String!) {
  personByExternalId(externalId: $externalId) { observations(metricKey: $metric, first: 5) { nodes { history { value } } } }
}`;

/** Whether a load went on to its very end. */
export async function isComplete(graph: Graph): Promise<boolean> {
  const { personByExternalId: person } = await graph.ask(QUERY, {
    externalId: CORRECTED,
    metric: lotProgram.metric.key,
  });
  const observations = isAnswer(person) ? person['observations'] : undefined;
  const nodes = toList(isAnswer(observations) ? observations['nodes'] : undefined);
  return nodes.some((node) => isAnswer(node) && toList(node['history']).length > 1);
}
