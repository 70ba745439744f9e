import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { enrollment, identity, metricDefined, metricId, observation, seventh } from '../events/examples.js';
import { collections } from './collections.js';
import { listCompletions, recordCompletions } from './completions.js';
import { listMeasuredValues, recordMeasuredValues } from './measuredValues.js';
import { listMetrics, recordMetrics } from './metrics.js';

const year = { from: '2026-01-01', to: '2026-12-31' };
let store: Store;

beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections });
});
afterEach(() => store.close());

describe('an event that comes late', () => {
  it('changes nothing when it is not newer than the completion that is known', async () => {
    for (const event of [enrollment('2026-03-03', 3), enrollment('2026-03-02', 2), enrollment('2026-03-04', 3)])
      await recordCompletions(store, [event]);
    const known = (await listCompletions(store, [seventh])).get(seventh);
    expect(known).toMatchObject([{ completedOn: '2026-03-03', version: 1 }]);
  });

  it('changes nothing when it is not newer than the number that is known', async () => {
    for (const event of [observation(year, '3', 3), observation(year, '2', 2), observation(year, '4', 3)])
      await recordMeasuredValues(store, identity, [event]);
    const known = await listMeasuredValues(store, identity, [{ personId: seventh, metricId }]);
    expect(known.get(seventh)?.get(metricId)).toMatchObject([{ value: 3_000_000_000_000n, mark: { sequence: 3 } }]);
  });

  it('changes nothing when it is not newer than the metric that is known', async () => {
    const older = { ...metricDefined, data: { ...metricDefined.data, periodRule: 'MEAN' as const } };
    for (const event of [{ ...metricDefined, sequence: 2 }, older]) await recordMetrics(store, [event]);
    expect((await listMetrics(store, [metricId])).get(metricId)?.periodRule).toBe('SUM');
  });
});
