import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { completion, factsOf, firstVersion, measured, sales, salesCourse, transferAward } from './domain/examples.js';
import { assess } from './domain/assessment/assess.js';

/** The published experiment lies beside the checkout and is no part of it. */
const FILE = new URL('../../../../shared/data/nsw/nsw_dw.csv', import.meta.url);
const year = (name: string) => ({ from: `${name}-01-01`, to: `${name}-12-31` });
const rule = {
  ...firstVersion.rule,
  courseId: salesCourse,
  metricId: sales,
  baseline: year('1975'),
  outcome: year('1978'),
};
const policy = transferAward({ ...firstVersion, effectiveFrom: '1976-01-01', rule });

function assessEverybody(): Readonly<Record<string, number>> {
  const [header = '', ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  const columns = header.trim().split(',');
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const cells = new Map(
      line
        .trim()
        .split(',')
        .map((cell, at) => [columns[at], cell]),
    );
    if (cells.get('treat') !== '1.0') continue;
    const values = [
      measured(year('1975'), cells.get('re75') ?? null),
      measured(year('1978'), cells.get('re78') ?? null),
    ];
    const assessment = assess(policy, factsOf(values, [completion('1977-06-30')]));
    const name = assessment.kind === 'NOT_MET' ? assessment.reason : assessment.kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('185 people of the NSW experiment', () => {
  it('reached a growth of 10 % from 1975 to 1978 in 43 cases; 111 had nothing to grow from, 31 grew less', () => {
    expect(assessEverybody()).toEqual({ MET: 43, BASELINE_NOT_POSITIVE: 111, BELOW_THRESHOLD: 31 });
  });
});
