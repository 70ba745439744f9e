import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localOperator, type Viewer } from '@holdfast/chassis';
import { cohort, enrollment, outcome, person } from '../events/examples.js';
import { metric, RunningOutcomes, study } from './runningOutcomes.js';

/** Sees figures about groups, and nobody's values. */
const analyst: Viewer = { subject: 'an analyst', grants: [{ role: 'EXECUTIVE' }] };
const partner: Viewer = { subject: 'a partner', grants: [{ role: 'HRBP' }] };

const names = (prefix: string, count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => `${prefix}${first + index}`);
const other = { ...metric, key: 'speed', name: 'Speed', periodRule: 'MEAN' };
const untold = { n: null, mean: null };

let outcomes: RunningOutcomes;
beforeEach(async () => {
  outcomes = new RunningOutcomes();
  await outcomes.start();
  await outcomes.define();
});
afterEach(() => outcomes.stop());

/** Lets people of both groups arrive with their values; every third differs, so that there is an interval. */
async function observe(treated: readonly string[], comparison: readonly string[], after = 130): Promise<void> {
  await outcomes.arrive(
    cohort,
    ...[...treated, ...comparison].map((name) => person(name)),
    ...treated.map((name) => enrollment(name)),
  );
  const rise = (name: string, value: number) => [name, [100, value + (Number(name.slice(1)) % 3)] as const] as const;
  await outcomes.observe(
    Object.fromEntries([...treated.map((name) => rise(name, after)), ...comparison.map((name) => rise(name, 105))]),
  );
}

const correct = (name: string, after: number) => outcomes.observe({ [name]: [100, after] });

describe('whoever may read the individuals', () => {
  it.each([localOperator, partner])('sees the study as it is', async (viewer) => {
    await observe(names('t', 3), names('c', 3));
    const study = await outcomes.readStudy(viewer);
    expect(study).toMatchObject({ treated: { n: 3, mean: 131 }, effect: { n: 6 }, warnings: [] });
    expect(study['estimates']).toHaveLength(2);
  });
});

describe('whoever may not', () => {
  it('sees of a group of nine what is seen of nobody', async () => {
    await outcomes.arrive(cohort);
    const ofNobody = await outcomes.readStudy(analyst);
    await observe(names('t', 9), names('c', 9));
    expect(await outcomes.readStudy(analyst)).toEqual(ofNobody);
    expect(ofNobody).toMatchObject({
      ...{ treated: untold, comparison: untold, effect: null, estimates: [], verdict: 'NO_ESTIMATE', excluded: [] },
      ...{ warnings: [{ code: 'GROUP_TOO_SMALL' }], roi: { n: null, incentivesNotCosted: null, benefits: null } },
    });
  });

  it('sees the effect between groups that are large enough, by one method', async () => {
    await observe(names('t', 12), names('c', 12));
    const live = await outcomes.readStudy();
    const released = await outcomes.readStudy(analyst);
    expect(released).toMatchObject({
      ...{ treated: live['treated'], comparison: live['comparison'], verdict: live['verdict'], warnings: [] },
      estimates: [{ method: 'DIFFERENCE_IN_MEANS', estimate: { n: 24 } }],
    });
    expect(released['effect']).toEqual({ ...(live['effect'] as object), asOf: outcomes.clock.now() });
  });

  it('sees the same until ten people of a group have changed', async () => {
    await observe(names('t', 12), names('c', 12));
    const before = await outcomes.readStudy(analyst);
    for (const name of names('t', 9)) {
      await correct(name, 160);
      expect(await outcomes.readStudy(analyst)).toEqual(before);
    }
    const back = { row: 1, person: 't0', metric: 'sales', ...outcome, value: '130' };
    await outcomes.importRows([{ ...back, recordedAt: '2027-07-10T08:00:01.000Z' }]);
    await correct('t9', 160);
    expect(await outcomes.readStudy(analyst)).toEqual(before);
    await correct('t10', 160);
    expect((await outcomes.readStudy(analyst))['treated']).toEqual((await outcomes.readStudy())['treated']);
  });

  it('sees nothing of the study that was defined later when one person makes the difference', async () => {
    await outcomes.change('defineMetric', { ...other, requestId: 'metric-2' });
    await outcomes.change('defineStudy', { ...study, requestId: 'study-2', key: 'speed', metric: 'speed' });
    await observe(names('t', 12), names('c', 12));
    const rows = names('t', 11).map((name, row) => ({
      row,
      person: name,
      metric: 'speed',
      ...outcome,
      value: `${row}`,
    }));
    await outcomes.importRows(rows);
    const speed = '{ study(key: "speed") { treated { n } warnings { code } } }';
    expect(await outcomes.ask(speed)).toMatchObject({ study: { treated: { n: 11 } } });
    expect(await outcomes.ask(speed, {}, analyst)).toMatchObject({
      study: { treated: { n: null }, warnings: [{ code: 'GROUP_TOO_SMALL' }] },
    });
    expect(await outcomes.readStudy(analyst)).toMatchObject({ treated: { n: 12 } });
  });
});
