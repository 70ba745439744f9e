import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outcome } from '../events/examples.js';
import { metric, RunningOutcomes, study, success } from './runningOutcomes.js';

let outcomes: RunningOutcomes;
beforeEach(() => {
  outcomes = new RunningOutcomes();
  return outcomes.start();
});
afterEach(() => outcomes.stop());

describe('a request', () => {
  it('that is repeated makes nothing new, and misused is refused', async () => {
    await outcomes.define();
    expect(await outcomes.change('defineStudy', study)).toEqual(success('DefineStudy'));
    expect(await outcomes.change('defineStudy', { ...study, question: 'Another?' })).toMatchObject({
      __typename: 'RequestIdReused',
    });
    expect(await outcomes.change('defineStudy', { ...study, key: 'other' })).toMatchObject({
      __typename: 'RequestIdReused',
    });
    expect(await outcomes.change('defineStudy', { ...study, requestId: 'study-2' })).toMatchObject({
      __typename: 'StudyAlreadyExists',
    });
    expect(await outcomes.change('defineMetric', { ...metric, requestId: 'metric-2' })).toMatchObject({
      __typename: 'MetricAlreadyExists',
    });
  });

  it('lists all mistakes of a study at once', async () => {
    await outcomes.define();
    const wrong = {
      ...{ ...study, requestId: 'study-2', key: '', question: '', metric: 'none' },
      ...{ treated: { cohorts: [], members: 'ENROLLED' }, comparison: { orgUnits: ['a//b'] } },
      ...{ baseline: outcome, outcome: { from: '2026-07-01', to: '2026-06-30' }, minimumWorthwhileEffect: -1 },
    };
    const answer = await outcomes.change('defineStudy', wrong);
    expect((answer as { violations: { path: string[] }[] }).violations.map(({ path }) => path.join('.'))).toEqual([
      'minimumWorthwhileEffect',
      'key',
      'question',
      'treated.cohorts',
      'comparison.orgUnits.0',
      'baseline.to',
      'outcome.to',
    ]);
    expect(
      await outcomes.change('defineStudy', { ...study, requestId: 'study-3', key: 'third', metric: 'none' }),
    ).toMatchObject({
      __typename: 'MetricNotFound',
      message: 'No metric has the key "none".',
    });
  });
});
