import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toDecimal } from '@holdfast/kernel';
import { contributionOf } from '../domain/contribution/contributionOf.js';
import { toStudyFrame } from '../domain/contribution/studyFrame.js';
import type { Participant } from '../domain/participant/participant.js';
import { toStudyReport, type StudyReport } from '../domain/report/studyReport.js';
import { listIncentivesNotCosted } from '../domain/roi/incentives.js';
import { toRoiReport } from '../domain/roi/roiReport.js';
import type { StudyDefinition } from '../domain/study/definition.js';
import { mergeStudySums, type StudySums } from '../domain/sums/studySums.js';
import { sumsOf } from '../domain/sums/sumsOf.js';
import { studentQuantile } from './studentQuantile.js';

/** Job training, the Dehejia-Wahba sample of the NSW experiment; it is nobody's to ship, so it lies beside the project. */
const file = resolve('../shared/data/nsw/nsw_dw.csv');

const study: StudyDefinition = {
  key: 'nsw',
  question: 'Did supported work raise earnings?',
  design: 'RANDOMIZED',
  cohorts: [{ id: 'nsw-1976', name: 'nsw-1976' }],
  members: 'ENROLLED',
  orgUnits: [{ id: 'nsw', name: 'nsw' }],
  metricId: 'earnings',
  baseline: { from: '1975-01-01', to: '1975-12-31' },
  outcome: { from: '1978-01-01', to: '1978-12-31' },
  minimumWorthwhileEffect: null,
  ownerOrgUnitId: null,
  claim: null,
};
const cohorts = new Map([['nsw-1976', { courseId: 'supported-work', startsOn: '1976-03-01' }]]);
const frame = toStudyFrame(study, 'MEAN', cohorts);

interface Row {
  readonly isTreated: boolean;
  readonly before: string;
  readonly after: string;
}

function readRows(): readonly Row[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const column = (name: string): number => header.trim().split(',').indexOf(name);
  return lines.map((line) => {
    const cells = line.trim().split(',');
    return {
      isTreated: cells[column('treat')] === '1.0',
      before: cells[column('re75')] ?? '',
      after: cells[column('re78')] ?? '',
    };
  });
}

const enrollment = {
  cohortId: 'nsw-1976',
  courseId: 'supported-work',
  status: 'COMPLETED',
  enrolledOn: '1976-03-01',
  completedOn: '1977-06-30',
  withdrawnOn: null,
} as const;
const award = {
  policyKey: 'transfer-award',
  courseId: 'supported-work',
  status: 'ACCRUED',
  minorUnits: 200_000,
  currency: 'USD',
} as const;

/** 2,000 USD for those who earned at least 10 % more than before and something before. */
const isRewarded = ({ isTreated, before, after }: Row): boolean =>
  isTreated && Number(before) > 0 && 100 * Number(after) >= 110 * Number(before);

function sumsOfRow(row: Row): StudySums {
  const participant: Participant = {
    employments: [],
    orgUnits: [{ fromOn: null, lineage: ['nsw'] }],
    enrollments: row.isTreated ? [enrollment] : [],
    incentives: isRewarded(row) ? [award] : [],
  };
  const recordedAt = '1979-01-31T00:00:00.000Z';
  const contribution = contributionOf(frame, participant, [
    { from: '1975-01-01', to: '1975-12-31', value: toDecimal(row.before), recordedAt },
    { from: '1978-01-01', to: '1978-12-31', value: toDecimal(row.after), recordedAt },
  ]);
  return mergeStudySums(contribution ? [sumsOf(contribution)] : []);
}

const metric = { direction: 'HIGHER_IS_BETTER', periodRule: 'MEAN' } as const;
const report = (sums: StudySums): StudyReport =>
  toStudyReport({ definition: study, metric, sums, unknownCohorts: [], costLines: [] }, studentQuantile);
const cents = (value: number | undefined): number => Math.round((value ?? NaN) * 100) / 100;

describe('job training by lot', () => {
  const rows = readRows();
  const sums = mergeStudySums(rows.map(sumsOfRow));

  it('raised earnings by 1,794.34 [474.01, 3,114.67]', () => {
    const { effect, treated, comparison, verdict, excluded } = report(sums);
    expect([treated.n, comparison.n, effect?.n]).toEqual([185, 260, 445]);
    expect([effect?.value, effect?.standardError, effect?.low, effect?.high].map(cents)).toEqual([
      1794.34, 671, 474.01, 3114.67,
    ]);
    expect(effect).toMatchObject({ method: 'DIFFERENCE_IN_MEANS', grade: 'SMS_5', level: 0.95 });
    expect([verdict, excluded]).toEqual(['SHOWN_BENEFIT', []]);
  });

  it('raised them by 1,529.20 [122.22, 2,936.17] more than they rose without it', () => {
    const { estimates } = report(sums);
    const change = estimates.find(({ method }) => method === 'DIFFERENCE_IN_DIFFERENCES');
    expect([change?.value, change?.standardError, change?.low, change?.high].map(cents)).toEqual([
      1529.2, 715.13, 122.22, 2936.17,
    ]);
  });

  it('returned 79.43 % [-52.60, 211.47] of what it cost', () => {
    const roi = toRoiReport({
      effect: report(sums).effect,
      direction: 'HIGHER_IS_BETTER',
      treatedWithOutcome: sums.treated.outcome.n,
      price: { minorUnits: 100, currency: 'USD' },
      costLines: [{ amount: { minorUnits: 18_500_000, currency: 'USD' }, source: 'example' }],
      incentivesNotCosted: listIncentivesNotCosted(sums.incentives, []),
    });
    const { value, low, high } = roi.benefits ?? {};
    expect([value, low, high].map((money) => money?.minorUnits)).toEqual([33_195_334, 8_769_194, 57_621_475]);
    expect([roi.roiPercent?.value, roi.roiPercent?.low, roi.roiPercent?.high].map(cents)).toEqual([
      79.43, -52.6, 211.47,
    ]);
    expect(roi.benefitCostRatio?.value.toFixed(4)).toBe('1.7943');
    expect(roi.incentivesNotCosted).toEqual({ minorUnits: 8_600_000, currency: 'USD' });
  });

  it('loses 1,000 / 260 of its effect when a comparison value is corrected from 0 to 1,000', () => {
    const corrected = rows.findIndex(({ isTreated, after }) => !isTreated && Number(after) === 0);
    const after = mergeStudySums(
      rows.map((row, index) => sumsOfRow(index === corrected ? { ...row, after: '1000' } : row)),
    );
    expect(cents((report(sums).effect?.value ?? NaN) - (report(after).effect?.value ?? NaN))).toBe(3.85);
  });

  it('is the same to the last bit in the opposite order', () => {
    expect(report(mergeStudySums([...rows].reverse().map(sumsOfRow)))).toEqual(report(sums));
  });
});
