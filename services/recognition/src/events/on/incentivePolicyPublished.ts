import type { EventHandler, Jobs } from '@holdfast/chassis';
import type { AssessmentParts } from '../../store/incentives.js';
import { recordPolicyConcerns } from '../../store/policyConcerns.js';
import { ASSESS_POLICY } from '../assessPolicy.js';

/**
 * A policy that is published late still pays those who completed before it was heard of. That it concerns their course
 * is written first and their completions are read after, by the job.
 */
export const onIncentivePolicyPublished =
  (
    { store, identity }: AssessmentParts,
    jobs: Jobs,
  ): EventHandler<'holdfast.recognition.incentive-policy-published.v1'> =>
  async (events) => {
    await recordPolicyConcerns(store, identity, events);
    for (const { id, data } of events)
      await jobs.open(id, ASSESS_POLICY, { incentivePolicyId: data.incentivePolicyId });
  };
