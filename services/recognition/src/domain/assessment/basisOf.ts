import { isWithin, type Id } from '@holdfast/kernel';
import type { PublishedIncentivePolicy } from '../incentivePolicy/state.js';
import type { MeasuredValue, PersonFacts, SourceMark } from './facts.js';

/** More events than one source will ever have, so that a higher epoch outweighs any sequence. */
const EPOCH_WEIGHT = 2 ** 32;

const weightOf = ({ epoch, sequence }: SourceMark): number => epoch * EPOCH_WEIGHT + sequence;
const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

/**
 * How much an assessment has seen, as one number: it rises with every fact that could change the assessment and never
 * falls. Whoever writes a fact first and reads the others after has seen all that were written before; so of two
 * assessments at the same time the one that has seen everything has the higher basis, and the other is recognized as
 * stale whenever it arrives.
 */
export function basisOf(policy: PublishedIncentivePolicy, { completions, metrics, values }: PersonFacts): number {
  const rules = policy.versions.map(({ rule }) => rule);
  const courseIds = new Set(rules.map(({ courseId }) => courseId));
  const metricIds = new Set(rules.map(({ metricId }) => metricId));
  const isJudged = (metricId: Id, value: MeasuredValue): boolean =>
    rules.some(
      (rule) => rule.metricId === metricId && [rule.baseline, rule.outcome].some((time) => isWithin(value, time)),
    );
  const marks = [
    ...completions.filter(({ courseId }) => courseIds.has(courseId)),
    ...[...metricIds].flatMap((metricId) => metrics.get(metricId) ?? []),
    ...[...metricIds].flatMap((id) => (values.get(id) ?? []).filter((value) => isJudged(id, value))),
  ].map(({ mark }) => mark);
  return policy.versions.length + sum(marks.map(weightOf));
}
