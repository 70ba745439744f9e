import type { Id } from '@holdfast/kernel';
import type { IncentivePolicyVersion, PublishedIncentivePolicy } from '../incentivePolicy/state.js';
import { versionInForce } from '../incentivePolicy/versionInForce.js';
import type { Assessment } from './assessment.js';
import type { CourseCompletion, PersonFacts } from './facts.js';
import { judgeGrowth } from './judgeGrowth.js';

/**
 * How a person stands to a policy as the facts stand. The version in force on the day of a completion judges it; it
 * counts when that version names the course and the outcome had not begun. Whoever completed several times is judged
 * for each, and the highest version that is met pays, once.
 */
export function assess({ versions }: PublishedIncentivePolicy, facts: PersonFacts): Assessment {
  const judging = new Set(facts.completions.map((completion) => versionThatJudges(versions, completion)));
  const judged = versions
    .filter((version) => judging.has(version))
    .reverse()
    .map((version) => assessByVersion(version, facts));
  return judged.find(({ kind }) => kind === 'MET') ?? judged[0] ?? { kind: 'NOT_IN_SCOPE' };
}

function versionThatJudges(
  versions: readonly IncentivePolicyVersion[],
  { courseId, completedOn }: CourseCompletion,
): IncentivePolicyVersion | undefined {
  const version = completedOn === null ? undefined : versionInForce(versions, completedOn);
  if (!version || completedOn === null) return undefined;
  const { rule } = version;
  return rule.courseId === courseId && completedOn < rule.outcome.from ? version : undefined;
}

function assessByVersion({ version, rule }: IncentivePolicyVersion, { metrics, values }: PersonFacts): Assessment {
  const judged = judgeGrowth(rule, metrics.get(rule.metricId), values.get(rule.metricId) ?? []);
  if (!judged.ok) return { kind: 'NOT_MET', reason: judged.refusal };
  const { amount, courseId } = rule;
  return { kind: 'MET', entitlement: { amount, courseId, policyVersion: version, evidence: judged.value } };
}

/** The courses that a policy has ever named: whoever takes one of them may be concerned by it. */
export const coursesOf = ({ versions }: PublishedIncentivePolicy): readonly Id[] => [
  ...new Set(versions.map(({ rule }) => rule.courseId)),
];
