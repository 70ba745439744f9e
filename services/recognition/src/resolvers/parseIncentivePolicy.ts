import { InputReader, NAME_LENGTH_MAX } from '@holdfast/chassis';
import {
  formatDecimal,
  parseDecimal,
  parseKey,
  parseMoney,
  reason,
  type Identity,
  type Period,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { PublishIncentivePolicy } from '../domain/incentivePolicy/commands.js';
import type { MetricGrowthRule } from '../domain/incentivePolicy/state.js';
import type { MetricGrowthRuleInput, PublishIncentivePolicyInput } from './types.generated.js';

export type ParsedIncentivePolicy = Pick<PublishIncentivePolicy, 'key' | 'title' | 'effectiveFrom' | 'rule'>;

/** Reads a policy, or lists all its mistakes. */
export function parseIncentivePolicy(
  input: PublishIncentivePolicyInput,
  identity: Identity,
): Result<ParsedIncentivePolicy, readonly Violation[]> {
  const reader = new InputReader();
  const key = reader.read(['key'], parseKey(input.key)) ?? '';
  const title = reader.readText(['title'], input.title, NAME_LENGTH_MAX);
  const { metricGrowth } = input.rule;
  if (!metricGrowth) return reader.fail(['rule'], reason('RULE_MISSING'));
  const rule = readMetricGrowth(reader, metricGrowth, identity);
  return reader.finish({ key, title, effectiveFrom: input.effectiveFrom, rule });
}

/** A period that begins and ends, if it is one. */
function readPeriod(reader: InputReader, path: readonly string[], { from, to }: Period): Period {
  if (to < from) reader.refuse([...path, 'to'], reason('PERIOD_BACKWARD', { from, to }));
  return { from, to };
}

function readMetricGrowth(reader: InputReader, input: MetricGrowthRuleInput, identity: Identity): MetricGrowthRule {
  const at = (...path: string[]): readonly string[] => ['rule', 'metricGrowth', ...path];
  const course = reader.read(at('course'), parseKey(input.course)) ?? '';
  const metric = reader.read(at('metric'), parseKey(input.metric)) ?? '';
  const baseline = readPeriod(reader, at('baseline'), input.baseline);
  const outcome = readPeriod(reader, at('outcome'), input.outcome);
  if (outcome.from <= baseline.to)
    reader.refuse(at('outcome', 'from'), reason('OUTCOME_TOO_EARLY', { endsOn: baseline.to, startsOn: outcome.from }));
  const percent = reader.read(at('minimumGrowthPercent'), parseDecimal(input.minimumGrowthPercent)) ?? 0n;
  if (percent < 0n)
    reader.refuse(at('minimumGrowthPercent'), reason('GROWTH_NEGATIVE', { percent: input.minimumGrowthPercent }));
  const amount = reader.read(at('amount'), parseMoney(input.amount)) ?? { ...input.amount, minorUnits: 1 };
  if (amount.minorUnits <= 0) reader.refuse(at('amount', 'minorUnits'), reason('AMOUNT_NOT_POSITIVE'));
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
