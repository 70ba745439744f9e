import { expect, it } from '@jest/globals';
import { sumsOf } from '../domain/sums/sumsOf.js';
import { fromStoredSums, toStoredSums } from './storedSums.js';

it('sums that are stored come back to the last digit', () => {
  const [outcome, baseline] = [1_234_567_890_123_456_789n, 987_654_321_098_765_432n];
  const sums = sumsOf({
    ...{ kind: 'MEMBER', group: 'TREATED', orgUnitId: null, asOf: null },
    outcome: { kind: 'KNOWN', value: outcome },
    baseline: { kind: 'KNOWN', value: baseline },
    incentives: [{ policyKey: 'award', currency: 'CNY', minorUnits: 9_007_199_254_740_993n }],
  });
  const stored: unknown = JSON.parse(JSON.stringify(toStoredSums(sums)));
  // What was written is of the form that is read.
  expect(fromStoredSums(stored as ReturnType<typeof toStoredSums>)).toEqual(sums);
});
