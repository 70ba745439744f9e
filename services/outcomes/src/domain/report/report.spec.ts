import { describe, expect, it } from '@jest/globals';
import { DECIMAL_ONE } from '@holdfast/kernel';
import type { Contribution, Group } from '../contribution/contribution.js';
import { salesStudy } from '../contribution/examples.js';
import type { StudyDefinition } from '../study/definition.js';
import { mergeStudySums, type StudySums } from '../sums/studySums.js';
import { sumsOf } from '../sums/sumsOf.js';
import { toStudyReport, type StudyFacts, type StudyReport } from './studyReport.js';

type Member = Extract<Contribution, { kind: 'MEMBER' }>;

/** A person of a group with a value before (or none) and one after. */
function person(group: Group, before: number | null, after: number, orgUnitId = 'store-1'): Member {
  const known = (value: number) => ({ kind: 'KNOWN', value: BigInt(value) * DECIMAL_ONE }) as const;
  return {
    kind: 'MEMBER',
    group,
    orgUnitId,
    outcome: known(after),
    baseline: before === null ? { kind: 'UNKNOWN', reason: 'MISSING_BASELINE' } : known(before),
    incentives: [],
    asOf: '2027-01-05T00:00:00.000Z',
  };
}

const sumsFrom = (...contributions: readonly Contribution[]): StudySums => mergeStudySums(contributions.map(sumsOf));

/** Treated rise by about 30, the others by about 5. */
const clear = [
  ...[person('TREATED', 100, 130), person('TREATED', 104, 135), person('TREATED', 96, 125)],
  ...[person('COMPARISON', 101, 106), person('COMPARISON', 97, 103), person('COMPARISON', 103, 107)],
];
const metric = { direction: 'HIGHER_IS_BETTER', periodRule: 'MEAN' } as const;
const two = () => 2;

function report(
  definition: Partial<StudyDefinition> = {},
  contributions: readonly Contribution[] = clear,
  facts: Partial<StudyFacts> = {},
): StudyReport {
  const all = {
    definition: { ...salesStudy, ...definition },
    metric,
    sums: sumsFrom(...contributions),
    unknownCohorts: [],
    costLines: [],
  };
  return toStudyReport({ ...all, ...facts }, two);
}
const codes = ({ warnings }: StudyReport): readonly string[] => warnings.map(({ code }) => code);

describe('the headline', () => {
  it('of a lot is the difference in means, with the changes beside it', () => {
    const { effect, estimates, verdict, ...rest } = report();
    expect(effect).toMatchObject({ method: 'DIFFERENCE_IN_MEANS', design: 'RANDOMIZED', grade: 'SMS_5', n: 6 });
    expect(estimates.map(({ method }) => method)).toEqual(['DIFFERENCE_IN_MEANS', 'DIFFERENCE_IN_DIFFERENCES']);
    expect([verdict, codes({ effect, estimates, verdict, ...rest })]).toEqual(['SHOWN_BENEFIT', []]);
  });

  it('of a choice is the difference in differences; the naive one has the lowest grade', () => {
    const { effect, estimates } = report({ design: 'OBSERVATIONAL' });
    expect(effect).toMatchObject({ method: 'DIFFERENCE_IN_DIFFERENCES', grade: 'SMS_3' });
    expect(estimates[0]).toMatchObject({ method: 'DIFFERENCE_IN_MEANS', grade: 'SMS_1' });
  });

  it('of a choice without a baseline is none', () => {
    const without = report({ design: 'OBSERVATIONAL', baseline: null });
    expect(without).toMatchObject({
      effect: null,
      verdict: 'NO_ESTIMATE',
      estimates: [{ method: 'DIFFERENCE_IN_MEANS' }],
    });
    expect(codes(without)).toContain('NO_BASELINE');
  });

  it('of a lot of which only those who complete are kept is that of a choice', () => {
    const selected = report({ members: 'COMPLETED' });
    expect(selected.effect).toMatchObject({
      method: 'DIFFERENCE_IN_DIFFERENCES',
      design: 'OBSERVATIONAL',
      grade: 'SMS_3',
    });
    expect(codes(selected)).toContain('SELECTED_BY_COMPLETION');
  });

  it('of sums over periods of other length compares no changes', () => {
    const facts = { metric: { ...metric, periodRule: 'SUM' } } as const;
    const observational = report({ design: 'OBSERVATIONAL' }, clear, facts);
    expect(observational).toMatchObject({ effect: null, estimates: [{ method: 'DIFFERENCE_IN_MEANS' }] });
    expect(codes(observational)).toContain('PERIODS_NOT_COMPARABLE');
    expect(report({}, clear, facts).effect?.method).toBe('DIFFERENCE_IN_MEANS');
  });
});

describe('people', () => {
  const withoutBaseline = [
    ...clear,
    person('TREATED', null, 500),
    { kind: 'EXCLUDED', reason: 'TOOK_THE_COURSE' } as const,
  ];

  it('with an outcome alone count for means and are left out of changes', () => {
    expect(report({}, withoutBaseline)).toMatchObject({
      treated: { n: 4 },
      excluded: [{ reason: 'TOOK_THE_COURSE', n: 1 }],
    });
    expect(report({ design: 'OBSERVATIONAL' }, withoutBaseline)).toMatchObject({
      treated: { n: 3, mean: 130, baselineMean: 100 },
      excluded: [
        { reason: 'TOOK_THE_COURSE', n: 1 },
        { reason: 'MISSING_BASELINE', n: 1 },
      ],
    });
  });
});

describe('warnings', () => {
  it('name what is missing, each reason in a sentence', () => {
    const empty = report({}, [], { unknownCohorts: ['sales-spring', 'sales-autumn'] });
    expect(codes(empty)).toEqual(['UNKNOWN_COHORT', 'TOO_FEW_TREATED', 'EMPTY_COMPARISON']);
    expect(empty.warnings[0]?.message).toBe(
      'These cohorts have not been heard of yet: "sales-spring", "sales-autumn".',
    );
  });

  it('tell a group without values from an empty one', () => {
    const missing = { ...person('COMPARISON', 1, 1), outcome: { kind: 'UNKNOWN', reason: 'MISSING_OUTCOME' } } as const;
    expect(codes(report({}, [...clear.slice(0, 3), missing]))).toEqual(['TOO_FEW_COMPARISON']);
  });

  it('say that groups were apart before', () => {
    const better = clear.map((each) =>
      each.group === 'TREATED' ? { ...each, baseline: { kind: 'KNOWN', value: 110n * DECIMAL_ONE } as const } : each,
    );
    expect(codes(report({}, better))).toContain('GROUPS_DIFFER_AT_START');
  });

  it('say that values never vary, and show no interval then', () => {
    const still = [
      person('TREATED', 1, 5),
      person('TREATED', 1, 5),
      person('COMPARISON', 1, 4),
      person('COMPARISON', 1, 4),
    ];
    expect(report({}, still)).toMatchObject({
      effect: null,
      verdict: 'NO_ESTIMATE',
      warnings: [{ code: 'NO_VARIATION' }],
    });
  });

  it('say that incentives are not among the costs, unless they are', () => {
    const earned = { policyKey: 'award', currency: 'CNY', minorUnits: 100n };
    const rewarded = [...clear, { ...person('TREATED', 100, 131), incentives: [earned] }];
    expect(codes(report({}, rewarded))).toEqual(['INCENTIVES_NOT_COSTED']);
    const costLines = [{ amount: { minorUnits: 1, currency: 'CNY' }, source: 'award' }];
    expect(codes(report({}, rewarded, { costLines }))).toEqual([]);
  });
});

describe('the verdict', () => {
  const clustered = clear.map((each) => (each.group === 'TREATED' ? { ...each, orgUnitId: 'store-2' } : each));

  it('of groups that share no unit shows nothing, at a lower grade', () => {
    const apart = report({}, clustered);
    expect([apart.verdict, apart.effect?.grade, codes(apart)]).toEqual([
      'NOT_SHOWN',
      'SMS_4',
      ['CLUSTERED_ASSIGNMENT'],
    ]);
  });

  it('is turned where lower is better', () => {
    expect(report({}, clear, { metric: { ...metric, direction: 'LOWER_IS_BETTER' } }).verdict).toBe('SHOWN_HARM');
  });

  it('of an interval around zero shows nothing', () => {
    const unclear = [
      person('TREATED', 100, 90),
      person('TREATED', 100, 130),
      person('COMPARISON', 100, 95),
      person('COMPARISON', 100, 120),
    ];
    expect(report({}, unclear).verdict).toBe('NOT_SHOWN');
  });
});
