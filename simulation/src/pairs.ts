import { identity } from './instance.js';
import type { Durable } from './durable.js';
import type { ServiceName } from './serviceNames.js';

/** How many things met that depend on each other, and those that did not. */
export interface Pairs {
  readonly met: number;
  readonly unevaluated: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null;

function listFacts({ documents }: Durable, service: ServiceName, collection: string): readonly Facts[] {
  return documents[service].list().flatMap((each) => {
    if (each.collection !== collection) return [];
    const state: unknown = Reflect.get(each.document, 'state');
    return [{ ...each.document, ...(isFacts(state) && state) }];
  });
}

const text = (facts: Facts, field: string): string => String(facts[field]);

const find = (all: readonly Facts[], id: string): Facts | undefined => all.find((each) => each['id'] === id);

/** Whether an object under this name has something under this key. */
const has = (facts: Facts | undefined, name: string, key: string): boolean => {
  const members = facts?.[name];
  return isFacts(members) && key in members;
};

type Meeting = readonly [what: string, isEvaluated: boolean];

/** A completion and the policies that pay for it. */
function* meetPolicies(durable: Durable, completions: readonly Facts[]): Generator<Meeting> {
  const incentives = listFacts(durable, 'recognition', 'incentives');
  for (const policy of listFacts(durable, 'recognition', 'incentivePolicies'))
    for (const completion of completions) {
      const person = text(completion, 'personId');
      const status = find(incentives, identity.incentive(text(policy, 'id'), person))?.['status'] ?? 'UNASSESSED';
      yield [`the completion ${text(completion, 'id')} and a policy`, status !== 'UNASSESSED'];
    }
}

/** The present value of a field with its history. */
const presentOf = (cell: unknown): unknown => {
  const last: unknown = Array.isArray(cell) ? cell.at(-1) : undefined;
  return isFacts(last) ? last['value'] : null;
};
const isEnough = (score: unknown): boolean => Number(presentOf(score) ?? 0) >= 60;

/** A completion and the promise that it keeps. */
function* meetPromises(durable: Durable, completions: readonly Facts[]): Generator<Meeting> {
  for (const promise of listFacts(durable, 'people', 'careerCommitments')) {
    const ofPerson = completions.filter(({ personId }) => personId === promise['personId']);
    const isKept = ofPerson.some(({ score }) => isEnough(score));
    for (const completion of ofPerson)
      yield [`the completion ${text(completion, 'id')} and a promise`, (promise['status'] === 'ELIGIBLE') === isKept];
  }
}

/** A value and the study of its metric, of those who take part in it. */
function* meetStudies(durable: Durable, enrollments: readonly Facts[]): Generator<Meeting> {
  const spring = identity.cohort('selling-spring');
  const treated = new Set(enrollments.flatMap(({ cohortId, personId }) => (cohortId === spring ? [personId] : [])));
  const leaves = listFacts(durable, 'outcomes', 'studyLeaves');
  for (const study of listFacts(durable, 'outcomes', 'studies'))
    for (const observation of listFacts(durable, 'outcomes', 'observations')) {
      const person = text(observation, 'personId');
      if (observation['metricId'] !== study['metricId'] || !treated.has(person)) continue;
      const ofStudy = leaves.filter((leaf) => text(leaf, 'id').startsWith(text(study, 'id')));
      yield [`the value ${text(observation, 'id')} and a study`, ofStudy.some((leaf) => has(leaf, 'entries', person))];
    }
}

/** An enrollment and its person, whom studies know by both. */
function* meetPeople(durable: Durable, enrollments: readonly Facts[]): Generator<Meeting> {
  const people = listFacts(durable, 'people', 'persons');
  const participants = listFacts(durable, 'outcomes', 'participants');
  for (const enrollment of enrollments) {
    const person = text(enrollment, 'personId');
    if (!find(people, person)) continue;
    const participant = find(participants, person);
    const isKnown = participant?.['mark'] !== undefined && has(participant, 'enrollments', text(enrollment, 'id'));
    yield [`the enrollment ${text(enrollment, 'id')} and its person`, isKnown];
  }
}

/** Holds everything against each other that depends on each other; to be called when everything has settled. */
export function countPairs(durable: Durable): Pairs {
  const enrollments = listFacts(durable, 'learning', 'enrollments');
  const completions = enrollments.filter(({ status }) => status === 'COMPLETED');
  const meetings = [
    ...meetPolicies(durable, completions),
    ...meetPromises(durable, completions),
    ...meetStudies(durable, enrollments),
    ...meetPeople(durable, enrollments),
  ];
  const unevaluated = meetings.filter(([, isEvaluated]) => !isEvaluated);
  return {
    met: meetings.length - unevaluated.length,
    unevaluated: unevaluated.map(([what]) => `Nobody has evaluated ${what} together.`),
  };
}
