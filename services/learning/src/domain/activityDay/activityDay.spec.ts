import { describe, expect, it } from '@jest/globals';
import { invariant } from '@holdfast/kernel';
import fc from 'fast-check';
import { ROWS_PER_PART_MAX } from '../policy.js';
import { activityDayDecider, type ActivityDayRow, type ActivityDayState } from './activityDay.js';

const day = {
  enrollmentId: 'enrollment-7',
  personId: 'person-7',
  cohortId: 'cohort-march',
  on: '2026-03-02',
  learntOn: '2026-03-03',
  part: 0,
  earlier: { count: 0, durationSeconds: 0 },
};
const absent: ActivityDayState = { status: 'ABSENT' };

function record(state: ActivityDayState, ...rows: readonly ActivityDayRow[]): ActivityDayState {
  const decided = activityDayDecider.decide({ day, rows }, state);
  invariant(decided.ok, 'the rows were accepted');
  return decided.value.reduce((current, event) => activityDayDecider.evolve(current, event), state);
}

const manyRows = (from: number, length: number): readonly ActivityDayRow[] =>
  Array.from({ length }, (_, index) => [`row-${from + index}`, 1, 0] as const);

describe('a day of activity', () => {
  it('is the sum of its rows', () => {
    expect(record(absent, ['row-1', 4, 60], ['row-2', 1, 0])).toEqual({
      ...day,
      status: 'RECORDED',
      rows: [
        ['row-1', 4, 60],
        ['row-2', 1, 0],
      ],
      count: 5,
      durationSeconds: 60,
    });
  });

  it('counts rows that look the same, but no row twice', () => {
    const once = record(absent, ['row-1', 4, 60], ['row-2', 4, 60]);
    expect(once).toMatchObject({ count: 8 });
    expect(record(once, ['row-1', 4, 60])).toBe(once);
  });

  it('has the same sums whatever part of the rows came before, in whatever order', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(9), fc.nat(99));
    const toRows = (numbers: readonly (readonly [number, number, number])[]): readonly ActivityDayRow[] =>
      numbers.map(([number]) => [`row-${number}`, number % 7, number % 11] as const);
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (first, then) => {
        const apart = record(record(absent, ...toRows(first)), ...toRows(then), ...toRows(first));
        const together = record(absent, ...toRows([...then, ...first]));
        const sums = (state: ActivityDayState) =>
          state.status === 'ABSENT' ? null : [state.count, state.durationSeconds];
        expect(sums(apart)).toEqual(sums(together));
      }),
    );
  });

  it('asks for the rows one by one when not all of them may fit, and then takes each until it is full', () => {
    const almostFull = record(absent, ...manyRows(1, ROWS_PER_PART_MAX - 1));
    expect(activityDayDecider.decide({ day, rows: manyRows(5000, 2) }, almostFull)).toEqual({
      ok: false,
      refusal: 'tooManyRows',
    });
    const full = record(almostFull, ...manyRows(5000, 1));
    expect(activityDayDecider.decide({ day, rows: manyRows(5001, 1) }, full)).toEqual({
      ok: false,
      refusal: 'partFull',
    });
    expect(record(full, ...manyRows(1, 10))).toBe(full);
  });

  it('keeps the day on which the system first heard of it', () => {
    const known = record(absent, ['row-1', 4, 60]);
    const later = { ...day, learntOn: '2026-03-09' };
    const decided = activityDayDecider.decide({ day: later, rows: [['row-2', 1, 0]] }, known);
    invariant(decided.ok && decided.value[0], 'the row was accepted');
    expect(activityDayDecider.evolve(known, decided.value[0])).toMatchObject({ learntOn: '2026-03-03', count: 5 });
  });

  it('goes on in a next part with the sums of those before', () => {
    const next = { ...day, part: 1, earlier: { count: 1000, durationSeconds: 500 } };
    const decided = activityDayDecider.decide({ day: next, rows: [['row-1001', 2, 3]] }, absent);
    invariant(decided.ok && decided.value[0], 'the row was accepted');
    expect(activityDayDecider.evolve(absent, decided.value[0])).toMatchObject({ count: 1002, durationSeconds: 503 });
  });
});
