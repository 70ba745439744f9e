import type { Aggregates } from '@holdfast/chassis';
import type { Clock, Id, Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { assess, coursesOf } from '../domain/assessment/assess.js';
import { basisOf } from '../domain/assessment/basisOf.js';
import type { PersonFacts } from '../domain/assessment/facts.js';
import type { AssessIncentive } from '../domain/incentive/commands.js';
import type { PublishedIncentivePolicy } from '../domain/incentivePolicy/state.js';
import { incentiveAggregate, incentivePolicyAggregate } from './collections.js';
import { listCompletions } from './completions.js';
import { listMeasuredValues } from './measuredValues.js';
import { listMetrics } from './metrics.js';

/** What an assessment needs of the service. */
export interface AssessmentParts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly identity: Identity;
  readonly clock: Clock;
}

/** A policy and a person whom it may concern. */
export interface Concern {
  readonly incentivePolicyId: Id;
  readonly personId: Id;
}

const CONCERNS_PER_TURN = 500;

/**
 * Holds these people against these policies, by the facts that stand in the store when it is called. Whoever has
 * changed a fact calls it after the fact is written, so that of two who do so at the same time at least one sees both;
 * the basis of each assessment keeps the other one from undoing it.
 */
export async function assessIncentives(parts: AssessmentParts, concerns: readonly Concern[]): Promise<void> {
  for (const turn of toTurns(parts.identity, concerns))
    await parts.aggregates.evaluateMany(incentiveAggregate, [...turn.keys()], assessing(parts, turn));
}

/** Those of these people and policies that an assessment would change now; writes nothing. */
export async function findWronglyAssessed(
  parts: AssessmentParts,
  concerns: readonly Concern[],
): Promise<readonly Concern[]> {
  const wrong: Concern[] = [];
  for (const turn of toTurns(parts.identity, concerns)) {
    const ids = await parts.aggregates.findChanging(incentiveAggregate, [...turn.keys()], assessing(parts, turn));
    wrong.push(...ids.flatMap((id) => turn.get(id) ?? []));
  }
  return wrong;
}

/** Each concern once under the id of its incentive, a bounded number at a time. */
function toTurns(identity: Identity, concerns: readonly Concern[]): readonly ReadonlyMap<Id, Concern>[] {
  const incentiveId = ({ incentivePolicyId, personId }: Concern): Id => identity.incentive(incentivePolicyId, personId);
  const concernOf = [...new Map(concerns.map((concern) => [incentiveId(concern), concern]))];
  const turns: ReadonlyMap<Id, Concern>[] = [];
  for (let start = 0; start < concernOf.length; start += CONCERNS_PER_TURN)
    turns.push(new Map(concernOf.slice(start, start + CONCERNS_PER_TURN)));
  return turns;
}

const assessing = (parts: AssessmentParts, concernOf: ReadonlyMap<Id, Concern>) => async () => {
  const policies = await listPolicies(parts.store, [...concernOf.values()]);
  const facts = await listFacts(parts, [...concernOf.values()], policies);
  const at = parts.clock.now();
  return new Map(
    [...concernOf].flatMap(([id, { incentivePolicyId, personId }]) => {
      const [policy, known] = [policies.get(incentivePolicyId), facts.get(personId)];
      if (!policy || !known || !isConcerned(policy, known)) return [];
      return [[id, toCommand(policy, personId, known, at)] as const];
    }),
  );
};

/** Whoever never enrolled in a course of the policy is nobody's business here. */
function isConcerned(policy: PublishedIncentivePolicy, { completions }: PersonFacts): boolean {
  const courses = new Set(coursesOf(policy));
  return completions.some(({ courseId }) => courses.has(courseId));
}

function toCommand(policy: PublishedIncentivePolicy, personId: Id, facts: PersonFacts, at: string): AssessIncentive {
  const { incentivePolicyId, key } = policy;
  return {
    type: 'AssessIncentive',
    subject: { incentivePolicyId, policyKey: key, personId },
    assessment: assess(policy, facts),
    basis: basisOf(policy, facts),
    at,
  };
}

async function listPolicies(
  store: Store,
  concerns: readonly Concern[],
): Promise<ReadonlyMap<Id, PublishedIncentivePolicy>> {
  const ids = new Set(concerns.map(({ incentivePolicyId }) => incentivePolicyId));
  const found = await store.getMany(incentivePolicyAggregate.collection, [...ids]);
  return new Map(found.flatMap(({ id, state }) => (state.status === 'PUBLISHED' ? [[id, state] as const] : [])));
}

async function listFacts(
  { store, identity }: AssessmentParts,
  concerns: readonly Concern[],
  policies: ReadonlyMap<Id, PublishedIncentivePolicy>,
): Promise<ReadonlyMap<Id, PersonFacts>> {
  const measured = concerns.flatMap(({ incentivePolicyId, personId }) =>
    (policies.get(incentivePolicyId)?.versions ?? []).map(({ rule }) => ({ personId, metricId: rule.metricId })),
  );
  const metricIds = measured.map(({ metricId }) => metricId);
  const [completions, metrics, values] = await Promise.all([
    listCompletions(
      store,
      concerns.map(({ personId }) => personId),
    ),
    listMetrics(store, metricIds),
    listMeasuredValues(store, identity, measured),
  ]);
  return new Map(
    [...completions].map(([personId, ofPerson]) => [
      personId,
      { completions: ofPerson, metrics, values: values.get(personId) ?? new Map() },
    ]),
  );
}
