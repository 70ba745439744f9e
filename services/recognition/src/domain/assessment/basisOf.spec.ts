import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  completion,
  factsOf,
  firstVersion,
  higherMean,
  lastYear,
  measured,
  sales,
  thisYear,
  transferAward,
} from '../examples.js';
import { basisOf } from './basisOf.js';
import type { MeasuredValue, SourceMark } from './facts.js';

const marks = fc.record({ epoch: fc.integer({ min: 1, max: 50 }), sequence: fc.integer({ min: 1, max: 10_000 }) });
const isOlder = (a: SourceMark, b: SourceMark): boolean =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.sequence < b.sequence);

describe('the basis of an assessment', () => {
  it('rises whenever any fact is newer, and only then', () => {
    const facts = (completed: SourceMark, metric: SourceMark, before: SourceMark, after: SourceMark) =>
      factsOf(
        [
          { ...measured(lastYear, '1'), mark: before },
          { ...measured(thisYear, '2'), mark: after },
        ],
        [{ ...completion(), mark: completed }],
        { ...higherMean, mark: metric },
      );
    const four = fc.tuple(marks, marks, marks, marks);
    fc.assert(
      fc.property(four, marks, fc.integer({ min: 0, max: 3 }), (older, changed, at) => {
        const newer: typeof older = [...older];
        newer[at] = changed;
        const [was = changed] = older.slice(at, at + 1);
        const [before, after] = [basisOf(transferAward(), facts(...older)), basisOf(transferAward(), facts(...newer))];
        expect(Number.isSafeInteger(after)).toBe(true);
        expect(after > before).toBe(isOlder(was, changed));
      }),
    );
  });

  it('rises with a new version of the policy', () => {
    const facts = factsOf([]);
    const second = { ...firstVersion, version: 2 };
    expect(basisOf(transferAward(firstVersion, second), facts)).toBeGreaterThan(basisOf(transferAward(), facts));
  });

  it('rises with a fact that was unknown before, even when it says that a value was taken back', () => {
    expect(basisOf(transferAward(), factsOf([measured(lastYear, null)]))).toBeGreaterThan(
      basisOf(transferAward(), factsOf([])),
    );
  });

  it('leaves aside what no version asks for, so that daily numbers of other times write nothing', () => {
    const elsewhere: readonly MeasuredValue[] = [measured({ from: '2024-01-01', to: '2024-12-31' }, '5')];
    const facts = {
      ...factsOf(elsewhere),
      values: new Map([
        [sales, elsewhere],
        ['metric-calls', [measured(thisYear, '1')]],
      ]),
    };
    expect(basisOf(transferAward(), facts)).toBe(basisOf(transferAward(), factsOf([])));
  });
});
