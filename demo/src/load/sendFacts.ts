import type { DemoCompany } from '../company.js';
import type { Graph } from './graph.js';
import { importRows } from './importRows.js';
import { byKey, sendCommands, sendParts, type DemoPart, type Part } from './sendParts.js';

/** Of activity: part of the identity of its rows. */
const SOURCE = 'demo';

/** Sends what others name, and the rows. */
export async function sendFacts(graph: Graph, company: DemoCompany, onPart: (part: DemoPart) => void): Promise<void> {
  const { courses, cohorts, metrics, prices, careerPaths, commitments } = company;
  const worths = prices.map((input) => ({ input, name: input.metric }));
  const promises = commitments.map((input) => ({ input, name: `${input.person}-${input.step}` }));
  const parts: readonly Part[] = [
    ['courses', () => sendCommands(graph, 'createCourse', byKey(courses))],
    ['cohorts', () => sendCommands(graph, 'scheduleCohort', byKey(cohorts))],
    ['metrics', () => sendCommands(graph, 'defineMetric', byKey(metrics))],
    ['prices', () => sendCommands(graph, 'setMonetization', worths)],
    ['careerPaths', () => sendCommands(graph, 'publishCareerPath', byKey(careerPaths))],
    ['commitments', () => sendCommands(graph, 'makeCareerCommitment', promises)],
    ['people', () => importRows(graph, 'importPeople', company.people)],
    ['enrollments', () => importRows(graph, 'importEnrollments', company.enrollments)],
    ['activity', () => importRows(graph, 'importActivity', company.activity, { source: SOURCE })],
    ['observations', () => importRows(graph, 'importObservations', company.observations)],
  ];
  await sendParts(parts, onPart);
}
