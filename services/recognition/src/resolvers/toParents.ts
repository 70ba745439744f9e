import type { AggregateDocument } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import { isEntry, type IncentiveState } from '../domain/incentive/state.js';
import type { IncentivePolicyState } from '../domain/incentivePolicy/state.js';
import type { IncentiveDenialParent, IncentiveParent, IncentivePolicyParent } from './parents.js';

type Stored<State> = Pick<AggregateDocument<State>, 'id' | 'state'>;

/** A stored policy as the graph knows one: it always was published. */
export function toIncentivePolicyParent({ id, state }: Stored<IncentivePolicyState>): IncentivePolicyParent {
  invariant(state.status === 'PUBLISHED', `incentive policy ${id} is stored once it is published`);
  return { id, state };
}

/** A stored incentive as the graph knows one: it was earned at least once. */
export function toIncentiveParent({ id, state }: Stored<IncentiveState>): IncentiveParent {
  invariant(isEntry(state), `incentive ${id} stands in a list of entries once it is earned`);
  return { id, state };
}

/** Of a document that stands in the index of denials. */
export function toIncentiveDenialParent({ id, state }: Stored<IncentiveState>): IncentiveDenialParent {
  invariant(state.status !== 'UNASSESSED' && state.denialReason, `incentive ${id} is denied for a reason`);
  return { personId: state.personId, reason: state.denialReason };
}
