import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identity, outcome } from '../events/examples.js';
import { metric, RunningOutcomes } from './runningOutcomes.js';

let outcomes: RunningOutcomes;
beforeEach(() => {
  outcomes = new RunningOutcomes();
  return outcomes.start();
});
afterEach(() => outcomes.stop());

describe('rows of values', () => {
  it('are refused one by one, each with all its reasons', async () => {
    await outcomes.define();
    const row = (number: number, cells: object) => ({
      row: number,
      person: '1',
      metric: 'sales',
      ...outcome,
      value: '1',
      ...cells,
    });
    const now = Date.parse(outcomes.clock.now());
    const dayAhead = new Date(now + 24 * 3_600_000).toISOString();
    const momentTooFar = new Date(now + 24 * 3_600_000 + 1).toISOString();
    const report = await outcomes.importRows([
      row(1, {}),
      row(2, { person: '', metric: 'none', from: '2026-02-30', value: 'NaN' }),
      row(3, { from: '2026-07-01', to: '2026-06-30', value: '12.5%' }),
      row(4, { value: '1e999' }),
      row(5, { value: '9007199254740993' }),
      row(6, { value: '0.1234567890123' }),
      row(7, { recordedAt: '2026-07-01' }),
      row(8, { value: null }),
      row(9, { from: '2026-01', to: '2026-03', value: '1,234.50' }),
      row(10, { from: '2025-01', to: '2025-01', recordedAt: '2026-07-01T00:00:00+08:00' }),
      row(11, { from: '2025-01', to: '2025-01', recordedAt: '2026-07-01T00:00:00+08:00', value: '2' }),
      row(12, { from: '2025-02', to: '2025-02', recordedAt: dayAhead }),
      row(13, { from: '2025-02', to: '2025-02', recordedAt: momentTooFar }),
    ]);
    expect(report).toMatchObject({ accepted: 4, unchanged: 1, refused: 8 });
    const problems = (report as { problems: { row: number; path: string[] }[] }).problems;
    expect(problems.map(({ row: number, path }) => `${number} ${path.join('.')}`)).toEqual([
      ...[
        '2 person',
        '2 metric',
        '2 from',
        '2 value',
        '3 to',
        '3 value',
        '4 value',
        '5 value',
        '6 value',
        '7 recordedAt',
        '11 value',
        '13 recordedAt',
      ],
    ]);
  });

  it('may carry a percent sign when the unit is percent', async () => {
    await outcomes.change('defineMetric', { ...metric, unit: '%' });
    expect(
      await outcomes.importRows([{ row: 1, person: '1', metric: 'sales', ...outcome, value: '12.5%' }]),
    ).toMatchObject({
      accepted: 1,
    });
    const answer = await outcomes.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
        observations(metricKey: "sales") { nodes { from to value history { value } metric { unit } } } } } }`,
      { of: [{ __typename: 'Person', id: identity.person('1') }] },
    );
    expect(answer).toEqual({
      _entities: [
        {
          observations: { nodes: [{ ...outcome, value: '12.5', history: [{ value: '12.5' }], metric: { unit: '%' } }] },
        },
      ],
    });
  });
});
