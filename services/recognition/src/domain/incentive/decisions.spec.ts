import { describe, expect, it } from '@jest/globals';
import { requestMark, yuan } from '../examples.js';
import { approve, assessed, decideReversal, eventsOf, given, met, notMet, pay, reject } from './examples.js';

describe('a paid incentive', () => {
  const paid = [assessed(met(), 1), approve, pay];

  it('is not taken back by a correction; a reversal is proposed', () => {
    expect(given(...paid, assessed(notMet(), 4))).toMatchObject({
      status: 'PAID',
      proposal: { at: '2027-01-04T08:00:00.000Z', reason: 'The improvement is below what the policy asks for.' },
    });
  });

  it('has the same reversal proposed only once', () => {
    const state = given(...paid, assessed(notMet(), 4));
    expect(eventsOf(state, assessed(notMet('MISSING_OUTCOME'), 5))).toEqual(['IncentiveAssessed']);
  });

  it('has the proposal withdrawn when the evidence returns', () => {
    expect(given(...paid, assessed(notMet(), 4), assessed(met(), 5))).toMatchObject({ status: 'PAID', proposal: null });
  });

  it('is reversed when a person decides so', () => {
    expect(given(...paid, assessed(notMet(), 4), decideReversal(true))).toMatchObject({ status: 'REVERSED' });
  });

  it('is reversed and accrued anew when another amount is owed', () => {
    const after = given(...paid, assessed(met(3000), 4), decideReversal(true));
    expect(after).toMatchObject({ status: 'ACCRUED', amount: yuan(3000) });
    expect(after).not.toHaveProperty('proposal');
  });

  it('is kept when a person decides so, and nobody is asked again for the same reason', () => {
    const kept = given(...paid, assessed(notMet(), 4), decideReversal(false));
    expect(kept).toMatchObject({ status: 'PAID', proposal: null });
    expect(eventsOf(kept, assessed(notMet('MISSING_BASELINE'), 5))).toEqual(['IncentiveAssessed']);
    expect(eventsOf(kept, assessed(met(1000), 5))).toEqual(['IncentiveAssessed', 'ReversalProposed']);
  });

  it('is asked about again when the evidence returned and went once more', () => {
    const state = given(...paid, assessed(notMet(), 4), decideReversal(false), assessed(met(), 5));
    expect(eventsOf(state, assessed(notMet(), 6))).toEqual(['IncentiveAssessed', 'ReversalProposed']);
  });
});

describe('a decision of a person', () => {
  it('is found again by its request, whatever happened since', () => {
    expect(eventsOf(given(assessed(met(), 1), approve, pay), approve)).toEqual([]);
  });

  it('is refused under a request id that decided something else', () => {
    const other = { ...approve, request: requestMark('approve-1', 'another hash') };
    expect(eventsOf(given(assessed(met(), 1), approve), other)).toEqual({ refusal: 'requestIdReused' });
  });

  it.each([
    [
      'approving what is approved',
      [assessed(met(), 1), { ...approve, request: requestMark('approve-0') }],
      approve,
      'IncentiveNotAccrued',
    ],
    ['rejecting what is paid', [assessed(met(), 1), approve, pay], reject, 'IncentiveNotAccrued'],
    ['paying what nobody approved', [assessed(met(), 1)], pay, 'IncentiveNotApproved'],
    [
      'deciding where nothing was proposed',
      [assessed(met(), 1), approve, pay],
      decideReversal(true),
      'IncentiveReversalNotProposed',
    ],
    ['approving what was never earned', [assessed(notMet(), 1)], approve, 'IncentiveNotFound'],
    ['approving what does not exist', [], approve, 'IncentiveNotFound'],
  ] as const)('is refused: %s', (_, commands, command, type) => {
    expect(eventsOf(given(...commands), command)).toMatchObject({ refusal: { type } });
  });
});
