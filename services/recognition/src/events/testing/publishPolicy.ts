import type { CatalogEvent, Jobs } from '@holdfast/chassis';
import { requestMark, tenPercentRule } from '../../domain/examples.js';
import { incentivePolicyAggregate } from '../../store/collections.js';
import type { AssessmentParts } from '../../store/incentives.js';
import { assessPolicy } from '../assessPolicy.js';
import { courseId, metricId, policyId } from '../examples.js';
import { onIncentivePolicyPublished } from '../on/incentivePolicyPublished.js';

/** Publishes the policy and lets its own event come back, with the job that it opens; all of it takes turns. */
export async function publishPolicy(parts: AssessmentParts, jobs: Jobs): Promise<void> {
  await parts.aggregates.execute(incentivePolicyAggregate, policyId, {
    ...{ type: 'PublishIncentivePolicy', incentivePolicyId: policyId, key: 'transfer-award', title: 'Transfer award' },
    ...{
      effectiveFrom: '2025-06-01',
      rule: { ...tenPercentRule, courseId, metricId },
      request: requestMark('publish-1'),
    },
  });
  const document = await parts.store.get(incentivePolicyAggregate.collection, policyId);
  const [published] = document?.pending ?? [];
  if (published?.type !== 'holdfast.recognition.incentive-policy-published.v1')
    throw new Error('nothing was published');
  // The outbox checked the data against the schema of this type before it stored the event.
  await onIncentivePolicyPublished(parts, jobs)([published as CatalogEvent<typeof published.type>]);
}

/** Jobs that run at once, beside whoever opened them. */
export function createEagerJobs(parts: AssessmentParts): Jobs & { settle(): Promise<void> } {
  const running: Promise<void>[] = [];
  const run = async (args: Readonly<Record<string, string>>): Promise<void> => {
    let cursor: string | undefined;
    do cursor = await assessPolicy(parts).runPage(args, cursor);
    while (cursor !== undefined);
  };
  return {
    open: async (_id, _kind, args) => void running.push(run(args)),
    settle: async () => {
      while (running.length > 0) await running.pop();
    },
  };
}
