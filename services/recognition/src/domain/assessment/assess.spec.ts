import { describe, expect, it } from '@jest/globals';
import {
  completion,
  factsOf,
  firstVersion,
  lastYear,
  measured,
  tenPercentRule,
  thisYear,
  transferAward,
  yuan,
} from '../examples.js';
import { assess } from './assess.js';

const grown = [measured(lastYear, '100'), measured(thisYear, '112')];
const flat = [measured(lastYear, '100'), measured(thisYear, '100')];
const stricter = {
  ...firstVersion,
  version: 2,
  effectiveFrom: '2025-11-01',
  rule: { ...tenPercentRule, minimumGrowthPercent: '12', amount: yuan(3000) },
};
const owed = (amount: number, policyVersion: number) => ({
  kind: 'MET',
  entitlement: { amount: yuan(amount), policyVersion, courseId: 'course-sales' },
});

describe('who is judged by a policy', () => {
  it.each([
    ['on the day from which it holds', '2025-06-01', 'MET'],
    ['the day before', '2025-05-31', 'NOT_IN_SCOPE'],
    ['the day before the outcome begins', '2025-12-31', 'MET'],
    ['on the day on which the outcome begins', '2026-01-01', 'NOT_IN_SCOPE'],
    ['never', null, 'NOT_IN_SCOPE'],
  ])('is whoever completed %s: %s is %s', (_, completedOn, kind) => {
    expect(assess(transferAward(), factsOf(grown, [completion(completedOn)]))).toMatchObject({ kind });
  });

  it('is nobody who completed another course', () => {
    const facts = factsOf(grown, [completion('2025-11-30', 'course-welcome')]);
    expect(assess(transferAward(), facts)).toEqual({ kind: 'NOT_IN_SCOPE' });
  });
});

describe('which version judges', () => {
  const both = transferAward(firstVersion, stricter);

  it.each([
    ['before the second holds', '2025-10-31', owed(2000, 1)],
    ['from the day on which the second holds', '2025-11-01', owed(3000, 2)],
  ])('is the first for a completion %s', (_, completedOn, expected) => {
    expect(assess(both, factsOf(grown, [completion(completedOn)]))).toMatchObject(expected);
  });

  it('is the highest number even when a lower one holds from a later day', () => {
    const reachingBack = { ...stricter, effectiveFrom: '2025-01-01' };
    expect(assess(transferAward(firstVersion, reachingBack), factsOf(grown))).toMatchObject(owed(3000, 2));
  });

  it('is the latest, although it names another course: then nobody is owed anything for this one', () => {
    const other = { ...stricter, rule: { ...stricter.rule, courseId: 'course-welcome' } };
    expect(assess(transferAward(firstVersion, other), factsOf(grown))).toEqual({ kind: 'NOT_IN_SCOPE' });
  });
});

describe('whoever completed twice', () => {
  const twice = [completion('2025-07-01'), completion('2025-12-01')];
  const both = transferAward(firstVersion, stricter);

  it('is paid once, by the highest version that is met', () => {
    expect(assess(both, factsOf(grown, twice))).toMatchObject(owed(3000, 2));
  });

  it('is paid by a lower version when the higher one is not met', () => {
    const eleven = [measured(lastYear, '100'), measured(thisYear, '111')];
    expect(assess(both, factsOf(eleven, twice))).toMatchObject(owed(2000, 1));
  });

  it('is told the reason of the highest version when none is met', () => {
    expect(assess(both, factsOf(flat, twice))).toEqual({ kind: 'NOT_MET', reason: 'BELOW_THRESHOLD' });
  });
});
