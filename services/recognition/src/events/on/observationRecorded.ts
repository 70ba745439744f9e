import type { EventHandler } from '@holdfast/chassis';
import { assessIncentives, type AssessmentParts } from '../../store/incentives.js';
import { recordMeasuredValues } from '../../store/measuredValues.js';
import { listConcernedPolicies } from '../../store/policyConcerns.js';

/** A number may earn money, and a corrected one may take it back. It is written before the policies are read. */
export const onObservationRecorded =
  (parts: AssessmentParts): EventHandler<'holdfast.outcomes.observation-recorded.v1'> =>
  async (events) => {
    await recordMeasuredValues(parts.store, parts.identity, events);
    const metricIds = events.map(({ data }) => data.metricId);
    const policies = await listConcernedPolicies(parts.store, 'metric', metricIds);
    const concerns = events.flatMap(({ data: { metricId, personId } }) =>
      (policies.get(metricId) ?? []).map((incentivePolicyId) => ({ incentivePolicyId, personId })),
    );
    await assessIncentives(parts, concerns);
  };
