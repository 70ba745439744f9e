import { describe, expect, it } from '@jest/globals';
import { firstVersion, requestMark, tenPercentRule, transferAward } from '../examples.js';
import type { PublishIncentivePolicy } from './commands.js';
import type { IncentivePolicyPublished } from './events.js';
import { incentivePolicyDecider } from './incentivePolicy.js';
import { initialIncentivePolicy, type IncentivePolicyState } from './state.js';

const decide = (command: PublishIncentivePolicy, state: IncentivePolicyState) =>
  incentivePolicyDecider.decide(command, state);
const evolve = (state: IncentivePolicyState, event: IncentivePolicyPublished) =>
  incentivePolicyDecider.evolve(state, event);
const publish: PublishIncentivePolicy = {
  type: 'PublishIncentivePolicy',
  request: requestMark('publish-1'),
  incentivePolicyId: 'policy-transfer-award',
  key: 'transfer-award',
  title: 'Transfer award',
  effectiveFrom: '2025-06-01',
  rule: tenPercentRule,
};

describe('publishing an incentive policy', () => {
  it('given nothing, makes version 1', () => {
    const decided = decide(publish, initialIncentivePolicy);
    expect(decided).toMatchObject({
      ok: true,
      value: [{ type: 'IncentivePolicyPublished', version: 1, key: 'transfer-award' }],
    });
    expect(decided.ok && decided.value.reduce(evolve, initialIncentivePolicy)).toEqual(transferAward());
  });

  it('given version 1, makes version 2 and leaves version 1 as it was promised', () => {
    const decided = decide({ ...publish, title: 'Award', request: requestMark('publish-2') }, transferAward());
    expect(decided.ok && decided.value.reduce(evolve, transferAward())).toMatchObject({
      versions: [firstVersion, { version: 2, title: 'Award' }],
    });
  });

  it('given the same request, makes nothing new, even after later versions', () => {
    const later = transferAward(firstVersion, { ...firstVersion, version: 2, madeBy: requestMark('publish-2') });
    expect(decide(publish, later)).toEqual({ ok: true, value: [] });
  });

  it('given the same request id with another input, refuses', () => {
    const other = { ...publish, request: requestMark('publish-1', 'another hash') };
    expect(decide(other, transferAward())).toEqual({ ok: false, refusal: 'requestIdReused' });
  });
});
