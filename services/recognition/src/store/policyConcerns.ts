import { changeMany, listByIds, type CatalogEvent } from '@holdfast/chassis';
import type { Id, Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { policyConcernCollection } from './collections.js';

/** Keeps which courses and metrics policies name. It never ends: old versions go on judging old completions. */
export async function recordPolicyConcerns(
  store: Store,
  identity: Identity,
  events: readonly CatalogEvent<'holdfast.recognition.incentive-policy-published.v1'>[],
): Promise<void> {
  const concerns = new Map(
    events.map(({ data: { incentivePolicyId, metricGrowth } }) => {
      const { courseId, metricId } = metricGrowth;
      const id = identity.of('policyConcern', incentivePolicyId, courseId, metricId);
      return [id, { id, incentivePolicyId, courseId, metricId }] as const;
    }),
  );
  await changeMany(store, policyConcernCollection, [...concerns.keys()], (id, current) =>
    current ? undefined : concerns.get(id),
  );
}

/** For each of these courses or metrics, the policies that ever named it. */
export async function listConcernedPolicies(
  store: Store,
  index: 'course' | 'metric',
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Id[]>> {
  const concerns = await listByIds(store, policyConcernCollection, index, ids);
  return new Map(
    [...concerns].map(([id, found]) => [id, [...new Set(found.map(({ incentivePolicyId }) => incentivePolicyId))]]),
  );
}
