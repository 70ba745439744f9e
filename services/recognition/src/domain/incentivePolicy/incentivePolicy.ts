import { ok, refuse, type Decider } from '@holdfast/kernel';
import type { PublishIncentivePolicy } from './commands.js';
import type { IncentivePolicyPublished } from './events.js';
import { evolveIncentivePolicy } from './evolve.js';
import { initialIncentivePolicy, type IncentivePolicyState } from './state.js';

/** The only refusal of a publication: its request id was used for another one. */
export type IncentivePolicyRefusal = 'requestIdReused';

/** Every request publishes once: a repeat finds the version that it made. */
export const incentivePolicyDecider: Decider<
  IncentivePolicyState,
  PublishIncentivePolicy,
  IncentivePolicyPublished,
  IncentivePolicyRefusal
> = {
  initial: initialIncentivePolicy,
  decide({ incentivePolicyId, key, title, effectiveFrom, rule, request }, state) {
    const versions = state.status === 'PUBLISHED' ? state.versions : [];
    const same = versions.find(({ madeBy }) => madeBy.requestId === request.requestId);
    if (same) return same.madeBy.inputHash === request.inputHash ? ok([]) : refuse('requestIdReused');
    const version = { version: versions.length + 1, title, effectiveFrom, rule, madeBy: request };
    return ok([{ type: 'IncentivePolicyPublished', incentivePolicyId, key, ...version }]);
  },
  evolve: evolveIncentivePolicy,
};
