import { describe, expect, it } from '@jest/globals';
import { DECIMAL_ONE } from '@holdfast/kernel';
import type { Contribution, Group } from '../contribution/contribution.js';
import { salesStudy } from '../contribution/examples.js';
import { additionsOf, type StudyAdditions } from './additionsOf.js';
import type { StudyRelease } from './releasedSums.js';
import { toReleasedReport } from './releasedReport.js';

const PEOPLE_MIN = 10;
const releasedAt = '2027-07-10T08:00:00.000Z';
const observational = { ...salesStudy, design: 'OBSERVATIONAL' } as const;

type Member = Extract<Contribution, { kind: 'MEMBER' }>;
const known = (value: number) => ({ kind: 'KNOWN', value: BigInt(value) * DECIMAL_ONE }) as const;
const member = (group: Group, before: number | null, after: number, changes: Partial<Member> = {}): Member => ({
  ...{ kind: 'MEMBER', group, orgUnitId: 'store-1', incentives: [], asOf: '2027-01-05T00:00:00.000Z' },
  outcome: known(after),
  baseline: before === null ? { kind: 'UNKNOWN', reason: 'MISSING_BASELINE' } : known(before),
  ...changes,
});
const many = (count: number, person: (index: number) => Contribution) =>
  Array.from({ length: count }, (_, i) => person(i));
const treated = (count: number) => many(count, (index) => member('TREATED', 100, 130 + (index % 3)));
const compared = (count: number) => many(count, (index) => member('COMPARISON', 100, 105 + (index % 3)));

/** The figures as if all of these people had moved at once. */
function releaseOf(people: readonly Contribution[], usesChanges: boolean): StudyRelease {
  const sums: Record<string, Record<string, bigint>> = {};
  for (const [name, terms] of people.flatMap((person) => Object.entries(additionsOf(person, usesChanges)))) {
    const sum = (sums[name] ??= {});
    for (const [term, text] of Object.entries(terms)) sum[term] = (sum[term] ?? 0n) + BigInt(text);
  }
  const toText = (terms: Record<string, bigint>) =>
    Object.fromEntries(Object.entries(terms).map(([term, value]) => [term, String(value)]));
  const figures: StudyAdditions = Object.fromEntries(
    Object.entries(sums).map(([name, terms]) => [name, toText(terms)]),
  );
  return { figures, units: { kind: 'SHARED' }, releasedAt };
}

function report(people: readonly Contribution[], definition: typeof salesStudy = observational) {
  const metric = { direction: 'HIGHER_IS_BETTER', periodRule: 'MEAN' } as const;
  const release = releaseOf(people, definition.design === 'OBSERVATIONAL');
  const facts = { definition, metric, unknownCohorts: [], costLines: [] };
  return toReleasedReport(facts, release, PEOPLE_MIN, () => 2);
}

describe('what a person adds to a study', () => {
  it('is the values that the headline uses', () => {
    const person = member('TREATED', 100, 130);
    expect(Object.keys(additionsOf(person, true))).toEqual(['TREATED', 'TREATED/OUTCOME']);
    expect(Object.keys(additionsOf(person, false))).toEqual(['TREATED', 'TREATED/BASELINE']);
    expect(additionsOf(null, true)).toEqual({});
  });

  it('is a reason where the headline leaves the person out', () => {
    const late = member('COMPARISON', null, 105);
    expect(additionsOf(late, true)).toEqual({ 'WITHOUT_BASELINE/MISSING_BASELINE': { n: '1' } });
    const outside: Contribution = { kind: 'EXCLUDED', reason: 'TOOK_THE_COURSE' };
    expect(additionsOf(outside, true)).toEqual({ 'EXCLUDED/TOOK_THE_COURSE': { n: '1' } });
  });

  it('is the same however new its values are', () => {
    const person = member('TREATED', 100, 130);
    expect(additionsOf({ ...person, asOf: '2027-06-01T00:00:00.000Z' }, true)).toEqual(additionsOf(person, true));
  });
});

describe('a released report', () => {
  it('shows the difference in differences of both groups, and no other estimate', () => {
    const { report: shown } = report([...treated(12), ...compared(15)]);
    expect(shown).toMatchObject({
      ...{ treated: { n: 12, mean: 131, baselineMean: 100 }, comparison: { n: 15, mean: 106 } },
      ...{ effect: { value: 25, n: 27, asOf: releasedAt }, warnings: [], verdict: 'SHOWN_BENEFIT' },
      estimates: [{ method: 'DIFFERENCE_IN_DIFFERENCES' }],
    });
  });

  it('shows the difference in means of a lot', () => {
    const { report: shown } = report([...treated(12), ...compared(15)], salesStudy);
    expect(shown).toMatchObject({ treated: { n: 12, mean: 131, baselineMean: 100 }, effect: { value: 25, n: 27 } });
    expect(shown.estimates.map(({ method }) => method)).toEqual(['DIFFERENCE_IN_MEANS']);
  });

  it('shows nothing of a group that is too small, nor of an effect', () => {
    const { report: shown } = report([...treated(9), ...compared(15)]);
    expect(shown).toMatchObject({
      ...{ treated: { n: null, mean: null, baselineMean: null }, comparison: { n: 15 }, effect: null },
      ...{ warnings: [{ code: 'GROUP_TOO_SMALL' }], verdict: 'NO_ESTIMATE', estimates: [] },
    });
    expect(JSON.stringify(shown.warnings)).not.toMatch(/\b9\b/);
  });

  it('shows reasons and incentives of enough people alone', () => {
    const incentives = [{ policyKey: 'grow', currency: 'CNY', minorUnits: 500n }];
    const earning = many(9, () => member('TREATED', 100, 130, { incentives }));
    const outside = (count: number, reason: 'TOOK_THE_COURSE' | 'NOT_TREATED_IN_TIME') =>
      many(count, () => ({ kind: 'EXCLUDED', reason }));
    const left = [...outside(10, 'TOOK_THE_COURSE'), ...outside(9, 'NOT_TREATED_IN_TIME')];
    const few = report([...treated(12), ...earning, ...compared(15), ...left]);
    expect(few.report.excluded).toEqual([{ reason: 'TOOK_THE_COURSE', n: 10 }]);
    expect(few.sums.incentives).toEqual({});
    const enough = report([...treated(12), ...earning, member('TREATED', 100, 130, { incentives }), ...compared(15)]);
    expect(enough.sums.incentives).toEqual({ grow: { CNY: 5000n } });
  });

  it('counts the treated with an outcome apart only when they are enough more', () => {
    const withOutcomeOnly = (count: number) => many(count, () => member('TREATED', null, 130));
    const counted = (count: number) => report([...treated(12), ...withOutcomeOnly(count)]).sums.treated.outcome.n;
    expect([counted(9), counted(10)]).toEqual([12, 22]);
  });
});
