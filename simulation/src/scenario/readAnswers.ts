import { invariant } from '@holdfast/kernel';
import { identity } from '../instance.js';
import { ask } from '../client.js';
import type { ServiceName } from '../serviceNames.js';
import type { SimulatedWorld } from '../world.js';
import { POLICY } from './plan.js';

const ESTIMATE = 'value low high level n design grade';
const MONEY = 'value { minorUnits } low { minorUnits } high { minorUnits } level n design grade';
const ENTITIES = 'query ($of: [_Any!]!) { answer: _entities(representations: $of) { ... on Person';

const STUDY = `query { answer: study(key: "selling-works") {
  treated { n mean baselineMean } comparison { n mean baselineMean } verdict effect { ${ESTIMATE} }
  estimates { method standardError estimate { ${ESTIMATE} } } warnings { code } excluded { reason n }
  costLines { kind amount { minorUnits } }
  roi { n costs { minorUnits } incentivesNotCosted { minorUnits } benefits { ${MONEY} } roiPercent { ${ESTIMATE} }
    benefitCostRatio { ${ESTIMATE} } reasons { code } } } }`;
const POLICY_ANSWER = `query { answer: incentivePolicy(key: "${POLICY}") { version
  entries(first: 50) { nodes { id status amount { minorUnits } person { id } evidence { baseline outcome growthPercent } } }
  notPaid(first: 50) { totalCount nodes { reason person { id } } } } }`;
const COHORTS = `query { spring: cohort(key: "selling-spring") { ...facts } now: cohort(key: "selling-now") { ...facts }
  soon: cohort(key: "selling-soon") { ...facts } }
fragment facts on Cohort { enrollmentCounts { enrolled active completed withdrawn }
  inactivityAlerts(status: OPEN, first: 50) { nodes { firstSilentOn enrollment { id } } } }`;

/** What each person is told by each service. */
const OF_PERSON: readonly (readonly [ServiceName, string])[] = [
  [
    'people',
    '{ id orgUnit { id } orgUnitHistory { orgUnit { id } fromOn } employments { startedOn } careerCommitments(first: 10) { nodes { status step { key } } } }',
  ],
  [
    'learning',
    '{ enrollments(first: 10) { nodes { id status enrolledOn completedOn score activity { lastOn days count durationSeconds } } } }',
  ],
  ['recognition', '{ incentives(first: 10) { nodes { id status amount { minorUnits } } } }'],
  [
    'outcomes',
    '{ flightRiskWindow { opensOn closesOn status } observations(metricKey: "sales", first: 10) { nodes { from to value } } }',
  ],
];

/**
 * Whether an incentive accrued and was taken back before anybody decided depends on what came first, and nobody is paid
 * by it; so it counts like one that never accrued.
 */
const isReversed = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && 'status' in item && item.status === 'REVERSED';

/** Lists whose order follows the order of writes are sorted, so that equal answers are equal texts. */
function toCanonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.filter((item) => !isReversed(item)).map(toCanonical);
    return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]: [string, unknown]) => [key, toCanonical(member)]),
  );
}

/** Everything that the loop answers, without instants: two worlds are equal when these texts are. */
export async function readAnswers(world: SimulatedWorld, people: readonly string[]): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const read = async (name: string, service: ServiceName, query: string, variables = {}): Promise<void> => {
    const data = await ask(world, service, query, variables);
    invariant(data, `the ${service} service does not answer what it is asked of ${name}`);
    answers[name] = JSON.stringify(toCanonical(JSON.parse(JSON.stringify(data))), undefined, 1);
  };
  await read('study', 'outcomes', STUDY);
  await read('policy', 'recognition', POLICY_ANSWER);
  await read('cohorts', 'learning', COHORTS);
  for (const person of people)
    for (const [service, fields] of OF_PERSON)
      await read(`${service} of ${person}`, service, `${ENTITIES} ${fields} } }`, {
        of: [{ __typename: 'Person', id: identity.person(person) }],
      });
  return answers;
}
