import { describe, expect, it } from '@jest/globals';
import { yuan } from '../examples.js';
import { approve, assessed, eventsOf, given, met, notMet, outOfScope, reject, statusesOf } from './examples.js';

describe('assessing a person for the first time', () => {
  it('accrues money when the rule is met', () => {
    const state = given(assessed(met(), 1));
    expect(state).toMatchObject({ status: 'ACCRUED', amount: yuan(2000), entryOf: 'policy-1', denialOf: null });
    expect(state).toMatchObject({
      revisions: [
        { status: 'ACCRUED', reason: 'Improved by 12 %, from 100 to 112, which meets version 1 of the policy.' },
      ],
    });
  });

  it('lists the person as not paid when it is not met', () => {
    expect(given(assessed(notMet('MISSING_OUTCOME'), 1))).toMatchObject({
      status: 'NOT_EARNED',
      entryOf: null,
      denialOf: 'policy-1',
      denialReason: 'MISSING_OUTCOME',
    });
  });

  it('lists nobody who did not complete in time', () => {
    expect(given(assessed(outOfScope, 1))).toMatchObject({ status: 'NOT_EARNED', entryOf: null, denialOf: null });
  });
});

describe('assessing again', () => {
  it('changes nothing for the same facts: no second accrual', () => {
    expect(eventsOf(given(assessed(met(), 1)), assessed(met(), 1))).toEqual([]);
  });

  it('changes nothing for facts older than those that were seen', () => {
    expect(eventsOf(given(assessed(notMet(), 2)), assessed(met(), 1))).toEqual([]);
  });

  it('remembers how much it has seen although nothing changed, so that a stale assessment stays stale', () => {
    const state = given(assessed(met(), 1), assessed(met(), 3));
    expect(eventsOf(state, assessed(notMet(), 2))).toEqual([]);
  });

  it('accrues once the rule is met, and the person is not paid no longer', () => {
    const state = given(assessed(notMet(), 1), assessed(met(), 2));
    expect(state).toMatchObject({ status: 'ACCRUED', denialOf: null, denialReason: null });
  });
});

describe.each([
  ['an accrued incentive', [assessed(met(), 1)], 'ACCRUED'],
  ['an approved incentive', [assessed(met(), 1), approve], 'APPROVED'],
] as const)('a correction under %s', (_, commands, status) => {
  const state = given(...commands);

  it('only adds evidence when the money stays the same', () => {
    expect(eventsOf(state, assessed(met(2000, '115'), 2))).toEqual(['IncentiveAssessed', 'EvidenceAdded']);
    const after = given(...commands, assessed(met(2000, '115'), 2));
    expect(after).toMatchObject({ status, evidence: [{ outcome: '112' }, { outcome: '115' }] });
    expect(statusesOf(after)).toEqual(statusesOf(state));
  });

  it('reverses it when the rule is not met any more; the entry stands beside the denial', () => {
    const after = given(...commands, assessed(notMet(), 2));
    expect(after).toMatchObject({
      status: 'REVERSED',
      entryOf: 'policy-1',
      denialOf: 'policy-1',
      denialReason: 'BELOW_THRESHOLD',
    });
  });

  it('reverses it when the completion is gone', () => {
    expect(given(...commands, assessed(outOfScope, 2))).toMatchObject({ status: 'REVERSED', denialOf: null });
  });

  it('reverses it and accrues anew when another amount is owed', () => {
    const after = given(...commands, assessed(met(3000), 2));
    expect(statusesOf(after).slice(-2)).toEqual(['REVERSED', 'ACCRUED']);
    expect(after).toMatchObject({ status: 'ACCRUED', amount: yuan(3000) });
  });
});

describe('a reversed incentive', () => {
  it('accrues anew when the rule is met again', () => {
    const after = given(assessed(met(), 1), assessed(notMet(), 2), assessed(met(), 3));
    expect(statusesOf(after)).toEqual(['ACCRUED', 'REVERSED', 'ACCRUED']);
  });
});

describe('a rejected incentive', () => {
  const rejected = [assessed(met(), 1), reject];

  it('stays rejected while the same is owed', () => {
    expect(eventsOf(given(...rejected), assessed(met(2000, '115'), 2))).toEqual(['IncentiveAssessed', 'EvidenceAdded']);
  });

  it('stays rejected when nothing is owed any more', () => {
    expect(given(...rejected, assessed(notMet(), 2))).toMatchObject({ status: 'REJECTED', denialOf: 'policy-1' });
  });

  it('stays rejected when the same is owed again after it was not', () => {
    const commands = [...rejected, assessed(notMet(), 2), assessed(met(2000, '115'), 3)];
    expect(given(...commands)).toMatchObject({
      status: 'REJECTED',
      denialOf: null,
      evidence: [{}, { outcome: '115' }],
    });
    expect(statusesOf(given(...commands))).toEqual(['ACCRUED', 'REJECTED']);
  });

  it.each([
    ['another amount is owed', [assessed(met(3000), 2)]],
    ['another amount is owed after nothing was', [assessed(notMet(), 2), assessed(met(3000), 3)]],
  ])('accrues anew, for somebody to decide, when %s', (_, commands) => {
    expect(given(...rejected, ...commands)).toMatchObject({ status: 'ACCRUED' });
  });
});
