import { describe, expect, it } from '@jest/globals';
import { DECIMAL_ONE } from '@holdfast/kernel';
import type { IncentiveFact, Participant } from '../participant/participant.js';
import { contributionOf, type StudyObservation } from './contributionOf.js';
import { clerk, frameOf, observed, trainee } from './examples.js';

const before = observed('2025-01-01', '2025-12-31', 100, '2026-01-05T00:00:00.000Z');
const after = observed('2026-07-01', '2026-12-31', 120.5);
const member = (participant: Participant, observations: readonly StudyObservation[], frame = frameOf()) => {
  const contribution = contributionOf(frame, participant, observations);
  if (contribution?.kind !== 'MEMBER') throw new Error('expected a member');
  return contribution;
};
const known = (value: bigint) => ({ kind: 'KNOWN', value });
const unknown = (reason: string) => ({ kind: 'UNKNOWN', reason });

describe('what a person adds to a study', () => {
  it('is the values of both periods, the unit at the start and the age of the newest value', () => {
    expect(member(trainee, [before, after])).toEqual({
      kind: 'MEMBER',
      group: 'TREATED',
      orgUnitId: 'store-1',
      outcome: known((1205n * DECIMAL_ONE) / 10n),
      baseline: known(100n * DECIMAL_ONE),
      incentives: [],
      asOf: '2027-01-05T00:00:00.000Z',
    });
  });

  it('is nothing for somebody whom it does not concern', () => {
    expect(contributionOf(frameOf(), { ...clerk, orgUnits: [] }, [before, after])).toBeUndefined();
  });

  it('is a mean weighted by days, rounded to 12 places with a tie to the even one', () => {
    const parts = [observed('2026-07-01', '2026-08-31', 1), observed('2026-09-01', '2026-12-31', 2)];
    expect(member(trainee, parts).outcome).toEqual(known(1_663_043_478_261n));
  });

  it.each([
    ['no value', [before], unknown('MISSING_OUTCOME'), known(100n * DECIMAL_ONE)],
    ['a gap', [observed('2026-07-01', '2026-08-31', 1)], unknown('INCOMPLETE'), unknown('MISSING_BASELINE')],
    [
      'an overlap',
      [observed('2026-07-01', '2026-09-30', 1), observed('2026-09-30', '2026-12-31', 1)],
      unknown('OVERLAPPING'),
      unknown('MISSING_BASELINE'),
    ],
    ['no baseline', [after], known((1205n * DECIMAL_ONE) / 10n), unknown('MISSING_BASELINE')],
  ])('names %s', (_, observations, outcome, baseline) => {
    expect(member(trainee, observations)).toMatchObject({ outcome, baseline });
  });

  it('tells those who left before the end of the outcome period apart', () => {
    const leaver = (endedOn: string): Participant => ({ ...trainee, employments: [{ startedOn: null, endedOn }] });
    expect(member(leaver('2026-12-30'), []).outcome).toEqual(unknown('MISSING_OUTCOME_LEFT'));
    expect(member(leaver('2026-12-31'), []).outcome).toEqual(unknown('MISSING_OUTCOME'));
    expect(member(leaver('2026-12-30'), [after]).outcome.kind).toBe('KNOWN');
  });

  it('has no baseline when the study names none', () => {
    expect(member(trainee, [before, after], frameOf({ baseline: null })).baseline).toBeNull();
  });
});

describe('the incentives of treated people', () => {
  const incentive: IncentiveFact = {
    policyKey: 'award',
    courseId: 'selling',
    status: 'ACCRUED',
    minorUnits: 200_000,
    currency: 'CNY',
  };
  const earned = (...incentives: readonly IncentiveFact[]) => member({ ...trainee, incentives }, []).incentives;

  it('count while they are owed or paid', () => {
    const byStatus = (['ACCRUED', 'APPROVED', 'PAID', 'REJECTED', 'REVERSED'] as const).map(
      (status) => earned({ ...incentive, status }).length,
    );
    expect(byStatus).toEqual([1, 1, 1, 0, 0]);
  });

  it("count for the study's courses only", () => {
    expect(earned(incentive, { ...incentive, policyKey: 'other', courseId: 'cooking' })).toEqual([
      { policyKey: 'award', currency: 'CNY', minorUnits: 200_000n },
    ]);
  });

  it('of compared people do not count', () => {
    expect(member({ ...clerk, incentives: [incentive] }, []).incentives).toEqual([]);
  });
});
