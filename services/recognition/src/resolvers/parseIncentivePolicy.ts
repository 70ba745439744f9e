import {
  formatDecimal,
  normalizeText,
  ok,
  parseDecimal,
  parseKey,
  parseMoney,
  refuse,
  type Identity,
  type Reason,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { PublishIncentivePolicy } from '../domain/incentivePolicy/commands.js';
import type { MetricGrowthRule } from '../domain/incentivePolicy/state.js';
import type { MetricGrowthRuleInput, PublishIncentivePolicyInput } from './types.generated.js';

export type ParsedIncentivePolicy = Pick<PublishIncentivePolicy, 'key' | 'title' | 'effectiveFrom' | 'rule'>;

const TITLE_LENGTH_MAX = 200;

/** Gathers all mistakes of an input; what could not be read has no value. */
class Reading {
  readonly violations: Violation[] = [];

  expect(isRight: boolean, path: readonly string[], message: string): void {
    if (!isRight) this.violations.push({ path, message });
  }

  read<Value>(path: readonly string[], result: Result<Value, Reason>): Value | undefined {
    if (result.ok) return result.value;
    this.violations.push({ path, message: result.refusal.message });
    return undefined;
  }
}

/** Reads a policy, or lists all its mistakes. */
export function parseIncentivePolicy(
  input: PublishIncentivePolicyInput,
  identity: Identity,
): Result<ParsedIncentivePolicy, readonly Violation[]> {
  const reading = new Reading();
  const key = reading.read(['key'], parseKey(input.key));
  const title = normalizeText(input.title);
  reading.expect(title !== '', ['title'], 'the title is empty');
  reading.expect(
    [...title].length <= TITLE_LENGTH_MAX,
    ['title'],
    `the title is longer than ${TITLE_LENGTH_MAX} characters`,
  );
  const { metricGrowth } = input.rule;
  const rule = metricGrowth ? readMetricGrowth(reading, metricGrowth, identity) : undefined;
  reading.expect(Boolean(metricGrowth), ['rule'], 'exactly one kind of rule must be given, such as metricGrowth');
  if (key === undefined || rule === undefined || reading.violations.length > 0) return refuse(reading.violations);
  return ok({ key, title, effectiveFrom: input.effectiveFrom, rule });
}

function readMetricGrowth(
  reading: Reading,
  input: MetricGrowthRuleInput,
  identity: Identity,
): MetricGrowthRule | undefined {
  const at = (...path: string[]): readonly string[] => ['rule', 'metricGrowth', ...path];
  const course = reading.read(at('course'), parseKey(input.course));
  const metric = reading.read(at('metric'), parseKey(input.metric));
  const [baseline, outcome] = [{ ...input.baseline }, { ...input.outcome }];
  for (const [name, { from, to }] of Object.entries({ baseline, outcome }))
    reading.expect(from <= to, at(name, 'to'), `the period ends on ${to}, before it starts on ${from}`);
  reading.expect(
    outcome.from > baseline.to,
    at('outcome', 'from'),
    `the outcome must begin after the baseline ends on ${baseline.to}, and not on ${outcome.from}`,
  );
  const percent = reading.read(at('minimumGrowthPercent'), parseDecimal(input.minimumGrowthPercent));
  reading.expect((percent ?? 0n) >= 0n, at('minimumGrowthPercent'), `${input.minimumGrowthPercent} is below zero`);
  const amount = reading.read(at('amount'), parseMoney(input.amount));
  reading.expect((amount?.minorUnits ?? 1) > 0, at('amount', 'minorUnits'), 'the amount must be more than zero');
  if (course === undefined || metric === undefined || percent === undefined || amount === undefined) return undefined;
  return {
    kind: 'METRIC_GROWTH',
    courseId: identity.course(course),
    metricId: identity.metric(metric),
    baseline,
    outcome,
    minimumGrowthPercent: formatDecimal(percent),
    amount,
  };
}
