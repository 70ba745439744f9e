import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cohort, enrollment, outcome, person } from '../events/examples.js';
import {
  comparisonValues,
  enrolled,
  everybody,
  metric,
  RunningOutcomes,
  study,
  treatedValues,
} from './runningOutcomes.js';

let outcomes: RunningOutcomes;
beforeEach(() => {
  outcomes = new RunningOutcomes();
  return outcomes.start();
});
afterEach(() => outcomes.stop());

describe('a study', () => {
  it('answers before anything has arrived, and says what is missing', async () => {
    await outcomes.define();
    await outcomes.settle();
    const { effect, treated, comparison, warnings } = await outcomes.readStudy();
    expect([effect, treated, comparison]).toMatchObject([null, { n: 0, mean: null }, { n: 0 }]);
    expect(warnings).toEqual([{ code: 'UNKNOWN_COHORT' }, { code: 'TOO_FEW_TREATED' }, { code: 'EMPTY_COMPARISON' }]);
  });

  it('has an empty comparison when it names no unit, and says so instead of an effect', async () => {
    await outcomes.change('defineMetric', metric);
    await outcomes.change('defineStudy', { ...study, comparison: { orgUnits: [] } });
    await outcomes.membersArrive();
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    expect(await outcomes.readStudy()).toMatchObject({
      ...{ treated: { n: 3, mean: 130 }, comparison: { n: 0, mean: null }, effect: null, verdict: 'NO_ESTIMATE' },
      ...{ warnings: [{ code: 'EMPTY_COMPARISON' }], estimates: [], excluded: [] },
    });
  });

  it('says that events are on their way until they have arrived', async () => {
    await outcomes.define();
    expect((await outcomes.readStudy()).warnings).toContainEqual({ code: 'STILL_ARRIVING' });
    await outcomes.settle();
    expect((await outcomes.readStudy()).warnings).not.toContainEqual({ code: 'STILL_ARRIVING' });
  });

  it('shows the difference with its interval, whatever arrives first', async () => {
    await outcomes.define();
    await outcomes.membersArrive();
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    const first = await outcomes.readStudy();
    expect(first).toMatchObject({
      treated: { n: 3, mean: 130, baselineMean: 100 },
      comparison: { n: 3 },
      effect: { level: 0.95, n: 6, design: 'RANDOMIZED', grade: 'SMS_5', asOf: outcomes.clock.now() },
      estimates: [{ method: 'DIFFERENCE_IN_MEANS' }, { method: 'DIFFERENCE_IN_DIFFERENCES', estimate: { n: 6 } }],
      warnings: [],
      excluded: [],
    });
    expect(first.effect).toMatchObject({ value: 80 / 3 });
  });

  it('looks at everybody who is there already when it is defined last', async () => {
    await outcomes.change('defineMetric', metric);
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    await outcomes.arrive(...enrolled, ...everybody, cohort);
    await outcomes.change('defineStudy', study);
    await outcomes.settle();
    expect(await outcomes.readStudy()).toMatchObject({
      treated: { n: 3 },
      comparison: { n: 3 },
      effect: { value: 80 / 3 },
    });
  });

  it('is one of so many', async () => {
    await outcomes.define();
    const answer = await outcomes.ask('{ studies(first: 0) { totalCount nodes { key } } }', {});
    expect(answer).toEqual({ studies: { totalCount: 1, nodes: [] } });
  });

  it('waits for its cohort before it compares', async () => {
    await outcomes.define();
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    await outcomes.arrive(...everybody, ...enrolled);
    expect(await outcomes.readStudy()).toMatchObject({ treated: { n: 3 }, comparison: { n: 0 }, effect: null });
    await outcomes.arrive(cohort);
    expect(await outcomes.readStudy()).toMatchObject({ comparison: { n: 3 }, effect: { n: 6 }, warnings: [] });
  });

  it('counts those whom it leaves out by reason, and takes corrected facts back', async () => {
    await outcomes.define();
    await outcomes.membersArrive();
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    await outcomes.arrive(
      enrollment('c1', { enrolledOn: '2026-08-01' }),
      person('c2', { startedOn: '2026-03-02', sequence: 2 }),
      person('t1', { endedOn: '2027-01-31', sequence: 2 }),
    );
    const rows = [{ row: 1, person: 't1', metric: 'sales', ...outcome, value: '' }];
    expect(await outcomes.importRows(rows)).toMatchObject({ accepted: 1 });
    const excluded = [
      { reason: 'NOT_TREATED_IN_TIME', n: 1 },
      { reason: 'NOT_EMPLOYED_AT_START', n: 1 },
      { reason: 'MISSING_OUTCOME_LEFT', n: 1 },
    ];
    expect(await outcomes.readStudy()).toMatchObject({ treated: { n: 2 }, comparison: { n: 1 }, excluded });
    await outcomes.arrive(person('c2', { sequence: 3 }), enrollment('c1', { enrolledOn: '2026-06-30', sequence: 2 }));
    expect(await outcomes.readStudy()).toMatchObject({ treated: { n: 3 }, comparison: { n: 2 } });
  });

  it('warns when groups share no unit', async () => {
    await outcomes.define();
    await outcomes.arrive(cohort, ...Object.keys(comparisonValues).map((name) => person(name, { orgUnit: 'west' })));
    await outcomes.arrive(...Object.keys(treatedValues).map((name) => person(name)), ...enrolled);
    await outcomes.observe({ ...treatedValues, ...comparisonValues });
    expect(await outcomes.readStudy()).toMatchObject({
      effect: { grade: 'SMS_4' },
      verdict: 'NOT_SHOWN',
      warnings: [{ code: 'CLUSTERED_ASSIGNMENT' }],
    });
  });

  it('moves with a correction, which an older file does not undo', async () => {
    await outcomes.define();
    await outcomes.membersArrive();
    const january = { ...treatedValues, ...comparisonValues };
    await outcomes.observe(january);
    const before = await outcomes.readStudy();
    expect(await outcomes.observe({ c1: [100, 135] })).toMatchObject({ accepted: 1, unchanged: 1 });
    expect(await outcomes.readStudy()).toMatchObject({ effect: { value: 50 / 3 } });
    expect(await outcomes.observe(january)).toMatchObject({ accepted: 0, unchanged: 12 });
    expect((await outcomes.readStudy()).effect).not.toEqual(before.effect);
  });
});
