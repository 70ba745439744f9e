import { loadConnection, mapConnection } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import type { IncentivePolicyVersion } from '../domain/incentivePolicy/state.js';
import { incentiveAggregate } from '../store/collections.js';
import type { IncentivePolicyParent } from './parents.js';
import { toIncentiveDenialParent, toIncentiveParent, toIncentivePolicyParent } from './toParents.js';
import type { IncentivePolicyResolvers } from './types.generated.js';

function toPresentVersion({ id, state }: IncentivePolicyParent): IncentivePolicyVersion {
  const present = state.versions.at(-1);
  invariant(present, `incentive policy ${id} has a version from its first publication on`);
  return present;
}

const { collection } = incentiveAggregate;

export const IncentivePolicy: IncentivePolicyResolvers = {
  __resolveReference: async ({ id }, { incentivePolicies }) => {
    const document = await incentivePolicies.load(id);
    return document && toIncentivePolicyParent(document);
  },
  key: ({ state }) => state.key,
  title: (policy) => toPresentVersion(policy).title,
  version: (policy) => toPresentVersion(policy).version,
  effectiveFrom: (policy) => toPresentVersion(policy).effectiveFrom,
  rule: (policy) => toPresentVersion(policy).rule,
  entries: async ({ id }, args, { store }) => {
    const query = { index: 'entry', equals: [id] };
    const page = await loadConnection(store, collection, query, args);
    return { ...mapConnection(page, toIncentiveParent), countAll: () => store.count(collection, query) };
  },
  notPaid: async ({ id }, args, { store }) => {
    const query = { index: 'denial', equals: [id] };
    const page = await loadConnection(store, collection, query, args);
    return { ...mapConnection(page, toIncentiveDenialParent), countAll: () => store.count(collection, query) };
  },
};
