import { describe, expect, it } from '@jest/globals';
import { firstVersion, transferAward } from '../domain/examples.js';
import { approve, assessed, decideReversal, given, met, notMet, pay, reject } from '../domain/incentive/examples.js';
import type { IncentiveState } from '../domain/incentive/state.js';
import { presentIncentive, presentIncentivePolicy, publishIncentivePolicy } from './publishes.js';

const earned = assessed(met(), 1);
const paid = [earned, approve, pay] as const;
const tell = (state: IncentiveState): readonly unknown[] =>
  presentIncentive('incentive', state).map(({ type, data }) => [type.split('.')[2], 'status' in data && data.status]);

describe('what a reader who is new hears of recognition', () => {
  it.each([
    ['was not earned', given(assessed(notMet(), 1)), []],
    ['accrued', given(earned), [['incentive-accrued', 'ACCRUED']]],
    ['was approved', given(earned, approve), [['incentive-approved', 'APPROVED']]],
    ['was rejected', given(earned, reject), [['incentive-rejected', 'REJECTED']]],
    ['was paid', given(...paid), [['incentive-paid', 'PAID']]],
    ['was taken back', given(earned, assessed(notMet(), 2)), [['incentive-reversed', 'REVERSED']]],
    ['stays paid', given(...paid, assessed(notMet(), 2), decideReversal(false)), [['incentive-paid', 'PAID']]],
    [
      'is disputed',
      given(...paid, assessed(notMet(), 2)),
      [
        ['incentive-paid', 'PAID'],
        ['incentive-reversal-proposed', 'PAID'],
      ],
    ],
  ])('is how an incentive stands that %s', (_, state, told) => {
    expect(tell(state)).toEqual(told);
  });

  it('is every version of a policy, of which a publication tells the last', () => {
    expect(presentIncentivePolicy('policy', { status: 'ABSENT' })).toEqual([]);
    const [before, after] = [transferAward(firstVersion), transferAward(firstVersion, { ...firstVersion, version: 2 })];
    const told = presentIncentivePolicy('policy', after);
    expect(told).toMatchObject([{ data: { version: 1 } }, { data: { version: 2 } }]);
    expect(publishIncentivePolicy({ id: 'policy', before, after, events: [] })).toEqual(told.slice(1));
  });
});
