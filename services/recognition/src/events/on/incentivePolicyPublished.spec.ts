import { expect, it } from '@jest/globals';
import { createAggregates, type CatalogEvent } from '@holdfast/chassis';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { lastYear, thisYear } from '../../domain/examples.js';
import { collections } from '../../store/collections.js';
import { clock, courseId, identity, metricId, policyId } from '../examples.js';
import { onIncentivePolicyPublished } from './incentivePolicyPublished.js';

const published: CatalogEvent<'holdfast.recognition.incentive-policy-published.v1'> = {
  ...{ specversion: '1.0', datacontenttype: 'application/json' },
  type: 'holdfast.recognition.incentive-policy-published.v1',
  ...{ id: identity.event(policyId, 1), source: policyId, sequence: 1, epoch: 1, partitionkey: policyId },
  time: clock.now(),
  data: {
    ...{ incentivePolicyId: policyId, key: 'transfer-award', version: 1, effectiveFrom: '2025-06-01' },
    metricGrowth: {
      ...{ courseId, metricId, baseline: lastYear, outcome: thisYear, minimumGrowthPercent: '10' },
      amount: { minorUnits: 200_000, currency: 'CNY' },
    },
  },
};

it('a policy is not handled unless the job is stored that holds everybody against it', async () => {
  const store = openSqliteStore({ file: ':memory:', collections });
  const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  const jobs = { open: () => Promise.reject(new Error('the store went away')) };
  const handle = onIncentivePolicyPublished({ store, aggregates, identity, clock }, jobs);

  await expect(handle([published])).rejects.toThrow('the store went away');
  await store.close();
});
