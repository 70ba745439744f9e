import { defineAggregate, type Mark } from '@holdfast/chassis';
import type { Day, Id, PeriodRule } from '@holdfast/kernel';
import { defineCollection, type CollectionDefinition, type Document } from '@holdfast/store';
import { incentiveDecider } from '../domain/incentive/incentive.js';
import { incentivePolicyDecider } from '../domain/incentivePolicy/incentivePolicy.js';
import {
  presentIncentive,
  presentIncentivePolicy,
  publishIncentive,
  publishIncentivePolicy,
} from '../events/publishes.js';

const TOPIC = 'holdfast.recognition';

export const incentivePolicyAggregate = defineAggregate({
  name: 'incentivePolicies',
  version: 1,
  indexes: [{ name: 'key', fields: ['state.key'] }],
  topic: TOPIC,
  decider: incentivePolicyDecider,
  publish: publishIncentivePolicy,
  present: presentIncentivePolicy,
});

/** One document per policy and person; only those who earned or were denied stand in the lists. */
export const incentiveAggregate = defineAggregate({
  name: 'incentives',
  version: 1,
  indexes: [
    { name: 'entry', fields: ['state.entryOf'] },
    { name: 'denial', fields: ['state.denialOf', 'state.denialReason'] },
    { name: 'person', fields: ['state.personId', 'state.entryOf'] },
  ],
  topic: TOPIC,
  decider: incentiveDecider,
  publish: publishIncentive,
  present: presentIncentive,
});

/** That a version of a policy names this course and this metric: by it a fact finds the policies that it concerns. */
export interface PolicyConcernDocument extends Document {
  readonly incentivePolicyId: Id;
  readonly courseId: Id;
  readonly metricId: Id;
}

export const policyConcernCollection = defineCollection<PolicyConcernDocument>({
  name: 'policyConcerns',
  version: 1,
  indexes: [
    { name: 'course', fields: ['courseId'] },
    { name: 'metric', fields: ['metricId'] },
  ],
});

/** What learning told of an enrollment, as far as rules ask for it. */
export interface CompletionDocument extends Document {
  readonly personId: Id;
  readonly courseId: Id;
  /** Null for an enrollment that is not, or no longer, completed. */
  readonly completedOn: Day | null;
  readonly mark: Mark;
}

export const completionCollection = defineCollection<CompletionDocument>({
  name: 'completions',
  version: 1,
  indexes: [
    { name: 'course', fields: ['courseId', 'personId'] },
    { name: 'person', fields: ['personId'] },
  ],
});

/** What outcomes told of a metric. */
export interface MetricDocument extends Document {
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly periodRule: PeriodRule;
  readonly mark: Mark;
}

export const metricCollection = defineCollection<MetricDocument>({ name: 'metrics', version: 1, indexes: [] });

/** One number with the mark of its observation; null once it was taken back. */
export interface StoredValue {
  readonly value: string | null;
  readonly mark: Mark;
}

/** What outcomes told of one metric of one person, by period (`2026-01-01/2026-01-31`). */
export interface MeasuredValuesDocument extends Document {
  readonly personId: Id;
  readonly metricId: Id;
  readonly values: Readonly<Record<string, StoredValue>>;
}

export const measuredValuesCollection = defineCollection<MeasuredValuesDocument>({
  name: 'measuredValues',
  version: 1,
  indexes: [],
});

export const collections: readonly CollectionDefinition[] = [
  incentivePolicyAggregate.collection,
  incentiveAggregate.collection,
  policyConcernCollection,
  completionCollection,
  metricCollection,
  measuredValuesCollection,
];
