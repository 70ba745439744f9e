import type { EventHandler, Jobs } from '@holdfast/chassis';
import type { AssessmentParts } from '../../store/incentives.js';
import { recordMetrics } from '../../store/metrics.js';
import { listConcernedPolicies } from '../../store/policyConcerns.js';
import { ASSESS_POLICY } from '../assessPolicy.js';

/** Until a metric is heard of, none of its numbers is usable; then everybody whom it concerns is assessed again. */
export const onMetricDefined =
  ({ store, identity }: AssessmentParts, jobs: Jobs): EventHandler<'holdfast.outcomes.metric-defined.v1'> =>
  async (events) => {
    await recordMetrics(store, events);
    const policies = await listConcernedPolicies(
      store,
      'metric',
      events.map(({ data }) => data.metricId),
    );
    for (const event of events) {
      for (const incentivePolicyId of policies.get(event.data.metricId) ?? [])
        await jobs.open(identity.of('job', event.id, incentivePolicyId), ASSESS_POLICY, { incentivePolicyId });
    }
  };
