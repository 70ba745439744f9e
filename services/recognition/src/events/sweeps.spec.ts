import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAggregates } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { lastYear, requestMark, tenPercentRule, thisYear } from '../domain/examples.js';
import {
  collections,
  completionCollection,
  incentiveAggregate,
  incentivePolicyAggregate,
} from '../store/collections.js';
import type { AssessmentParts } from '../store/incentives.js';
import { assessPolicy } from './assessPolicy.js';
import {
  clock,
  courseId,
  enrollment,
  identity,
  incentiveId,
  metricDefined,
  metricId,
  observation,
  policyId,
  seventh,
} from './examples.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import { onMetricDefined } from './on/metricDefined.js';
import { onObservationRecorded } from './on/observationRecorded.js';
import { sweeps } from './sweeps.js';

let store: Store;
let parts: AssessmentParts;
const noJobs = { open: () => Promise.resolve() };

/** What the sweep finds, and mends. */
async function sweep(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { examinePage, mend } of sweeps(parts))
    for (let cursor: string | undefined, isAtEnd = false; !isAtEnd; isAtEnd = cursor === undefined) {
      const page = await examinePage(cursor);
      cursor = page.cursor;
      found.push(...page.wrong);
      if (page.wrong.length > 0) await mend(page.wrong);
    }
  return found;
}

const readIncentive = () => store.get(incentiveAggregate.collection, incentiveId);

/** Person 7 has earned an award, and everything is as it should be. */
beforeEach(async () => {
  store = openSqliteStore({ file: ':memory:', collections });
  const aggregates = createAggregates({ store, clock, identity, epoch: 1, onPending: () => undefined });
  parts = { store, aggregates, identity, clock };
  await onMetricDefined(parts, noJobs)([metricDefined]);
  await onObservationRecorded(parts)([observation(lastYear, '100'), observation(thisYear, '110')]);
  await aggregates.execute(incentivePolicyAggregate, policyId, {
    ...{ type: 'PublishIncentivePolicy', incentivePolicyId: policyId, key: 'transfer-award', title: 'Transfer award' },
    ...{ effectiveFrom: '2025-06-01', rule: { ...tenPercentRule, courseId, metricId } },
    request: requestMark('publish-1'),
  });
  await onEnrollmentRecorded(parts)([enrollment('2025-11-30'), enrollment('2025-11-30', 1, identity.person('8'))]);
  // Nothing has told the service of its own policy yet, so this is what a job would have done.
  await sweep();
});
afterEach(() => store.close());

describe('the daily sweep of assessments', () => {
  it('finds nothing and writes nothing when everything stands where the facts say', async () => {
    const before = await readIncentive();
    expect(before).toMatchObject({ state: { status: 'ACCRUED' } });
    expect(await sweep()).toEqual([]);
    expect(await readIncentive()).toEqual(before);
  });

  it('finds nothing in somebody who has not completed, once a policy came or its metric was told of again', async () => {
    const runJob = () => assessPolicy(parts).runPage({ incentivePolicyId: policyId }, undefined);
    await onEnrollmentRecorded(parts)([enrollment(null, 1, identity.person('9'))]);
    await runJob();
    expect(await sweep()).toEqual([]);
    await onMetricDefined(parts, noJobs)([{ ...metricDefined, id: identity.event(metricId, 2), sequence: 2 }]);
    await runJob();
    expect(await sweep()).toEqual([]);
  });

  it('mends an assessment that is missing, and only that', async () => {
    const stood = await readIncentive();
    await store.delete(incentiveAggregate.collection, incentiveId, stood?.version ?? 0);
    expect(await sweep()).toEqual([`${policyId} ${seventh}`]);
    expect(await readIncentive()).toMatchObject({ state: { status: 'ACCRUED', personId: seventh } });
    expect(await sweep()).toEqual([]);
  });

  it('mends what followed from no fact that stands: a completion that was taken back', async () => {
    const [completion] = (await store.page(completionCollection, { index: 'person', equals: [seventh], limit: 1 }))
      .items;
    if (!completion) throw new Error('the completion is gone');
    const taken = {
      ...completion,
      completedOn: null,
      version: completion.version + 1,
      mark: { epoch: 1, sequence: 2 },
    };
    await store.replace(completionCollection, taken, completion.version);
    expect(await sweep()).toEqual([`${policyId} ${seventh}`]);
    expect(await readIncentive()).toMatchObject({ state: { status: 'REVERSED' } });
  });
});
