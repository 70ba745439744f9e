import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution, Group } from '../contribution/contribution.js';
import { SEPARATE_UNITS_MAX } from '../policy.js';
import { areSameSums } from './areSameSums.js';
import { mergeStudySums, noStudySums } from './studySums.js';
import { sumsOf } from './sumsOf.js';
import { mergeUnitSharing, unitOf } from './unitSharing.js';

type Member = Extract<Contribution, { kind: 'MEMBER' }>;
const member = (changes: Partial<Member> = {}): Contribution => ({
  kind: 'MEMBER',
  group: 'TREATED',
  orgUnitId: 'store-1',
  outcome: { kind: 'KNOWN', value: 7n },
  baseline: { kind: 'KNOWN', value: 5n },
  incentives: [],
  asOf: '2027-01-05T00:00:00.000Z',
  ...changes,
});

describe('the sums of one person', () => {
  it('hold both values and the change', () => {
    expect(sumsOf(member()).treated).toEqual({
      members: 1,
      outcome: { n: 1, sum: 7n, squares: 49n },
      baseline: { n: 1, sum: 5n, squares: 25n },
      change: { n: 1, sum: 2n, squares: 4n },
    });
  });

  it('without a baseline hold the outcome alone and count the reason apart', () => {
    const sums = sumsOf(member({ baseline: { kind: 'UNKNOWN', reason: 'MISSING_BASELINE' } }));
    expect([sums.treated.outcome.n, sums.treated.change.n]).toEqual([1, 0]);
    expect([sums.excluded, sums.withoutBaseline]).toEqual([{}, { MISSING_BASELINE: 1 }]);
  });

  it('without an outcome count one reason and no value, whatever the baseline', () => {
    const sums = sumsOf(member({ outcome: { kind: 'UNKNOWN', reason: 'MISSING_OUTCOME_LEFT' } }));
    expect(sums).toMatchObject({ treated: { members: 1, outcome: { n: 0 }, baseline: { n: 0 } }, asOf: null });
    expect([sums.excluded, sums.withoutBaseline]).toEqual([{ MISSING_OUTCOME_LEFT: 1 }, {}]);
  });

  it('keep what was earned by policy and currency', () => {
    const earned = { policyKey: 'award', currency: 'CNY', minorUnits: 5n };
    const sums = mergeStudySums(
      [member({ incentives: [earned] }), member({ incentives: [earned, { ...earned, currency: 'USD' }] })].map(sumsOf),
    );
    expect(sums.incentives).toEqual({ award: { CNY: 10n, USD: 5n } });
  });
});

describe('sums of different people', () => {
  it('are the same in any order', () => {
    const people = [
      member(),
      member({ group: 'COMPARISON', orgUnitId: 'store-2' }),
      { kind: 'EXCLUDED', reason: 'TOOK_THE_COURSE' } as const,
    ];
    const sums = people.map(sumsOf);
    expect(areSameSums(mergeStudySums(sums), mergeStudySums([...sums].reverse()))).toBe(true);
    expect(areSameSums(mergeStudySums(sums), mergeStudySums(sums.slice(1)))).toBe(false);
    expect(areSameSums(mergeStudySums([]), noStudySums)).toBe(true);
  });
});

describe('sums of large numbers', () => {
  const values = fc.array(fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }), { maxLength: 20 });
  const sumOf = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, number) => sum + number, 0n);

  it('lose no digit, in whatever parts they are made', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        const sums = [some, others].map((part) =>
          mergeStudySums(part.map((value) => sumsOf(member({ outcome: { kind: 'KNOWN', value } })))),
        );
        const all = [...some, ...others];
        expect(mergeStudySums(sums).treated.outcome).toEqual({
          n: all.length,
          sum: sumOf(all),
          squares: sumOf(all.map((value) => value * value)),
        });
      }),
    );
  });
});

describe('the units of both groups', () => {
  const units = (group: Group, count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => unitOf(group, `${prefix}-${index}`));

  it('are shared as soon as one is', () => {
    expect(mergeUnitSharing([unitOf('TREATED', 'a'), unitOf('COMPARISON', 'b')]).kind).toBe('SEPARATE');
    expect(mergeUnitSharing([unitOf('TREATED', 'a'), unitOf('COMPARISON', 'b'), unitOf('COMPARISON', 'a')]).kind).toBe(
      'SHARED',
    );
    expect(mergeUnitSharing([{ kind: 'MANY_SEPARATE' }, { kind: 'SHARED' }]).kind).toBe('SHARED');
  });

  it('are forgotten beyond what is remembered, and count as separate then', () => {
    const many = mergeUnitSharing([...units('TREATED', SEPARATE_UNITS_MAX + 1, 'a'), unitOf('COMPARISON', 'b')]);
    expect(many.kind).toBe('MANY_SEPARATE');
    expect(mergeUnitSharing([many, unitOf('COMPARISON', 'c')]).kind).toBe('MANY_SEPARATE');
  });

  it('of people without a unit are none', () => {
    expect(mergeUnitSharing([unitOf('TREATED', null)])).toEqual({ kind: 'SEPARATE', treated: [], comparison: [] });
  });
});
