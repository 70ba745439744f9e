import { invariant } from '@holdfast/kernel';
import { isEntry } from '../domain/incentive/state.js';
import { toIncentiveParent, toIncentivePolicyParent } from './toParents.js';
import type { IncentiveResolvers } from './types.generated.js';

const REVISIONS_LISTED_MAX = 100;

export const Incentive: IncentiveResolvers = {
  __resolveReference: async ({ id }, { incentives }) => {
    const document = await incentives.load(id);
    return document && isEntry(document.state) ? toIncentiveParent(document) : null;
  },
  policy: async ({ state }, _, { incentivePolicies }) => {
    const document = await incentivePolicies.load(state.incentivePolicyId);
    invariant(document, `incentive policy ${state.incentivePolicyId} is stored before anybody earns by it`);
    return toIncentivePolicyParent(document);
  },
  person: ({ state }) => ({ id: state.personId }),
  status: ({ state }) => state.status,
  amount: ({ state }) => state.amount,
  evidence: ({ state }) => state.evidence.at(-1) ?? null,
  reversalProposedAt: ({ state }) => (state.status === 'PAID' ? (state.proposal?.at ?? null) : null),
  revisions: ({ state }) => state.revisions.slice(-REVISIONS_LISTED_MAX),
};
