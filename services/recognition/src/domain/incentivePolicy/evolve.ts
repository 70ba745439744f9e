import type { IncentivePolicyPublished } from './events.js';
import type { IncentivePolicyState } from './state.js';

/** Adds the published version behind those that stand. */
export function evolveIncentivePolicy(
  state: IncentivePolicyState,
  event: IncentivePolicyPublished,
): IncentivePolicyState {
  const { incentivePolicyId, key, version, title, effectiveFrom, rule, madeBy } = event;
  const standing = state.status === 'PUBLISHED' ? state.versions : [];
  const versions = [...standing, { version, title, effectiveFrom, rule, madeBy }];
  return { ...state, status: 'PUBLISHED', incentivePolicyId, key, versions };
}
