import { invariant, unreachable } from '@holdfast/kernel';
import { EVIDENCE_KEPT_MAX } from '../policy.js';
import type { IncentiveAccrued, IncentiveAssessed, IncentiveEvent } from './events.js';
import { isEntry, type Entry, type IncentiveRevision, type IncentiveState, type Paid, type Unpaid } from './state.js';

/** What an event makes of an incentive. */
export function evolveIncentive(state: IncentiveState, event: IncentiveEvent): IncentiveState {
  if (event.type === 'IncentiveAssessed') return evolveAssessed(state, event);
  if (event.type === 'IncentiveAccrued') return evolveAccrued(state, event);
  invariant(isEntry(state), `${event.type} needs an incentive that was earned`);
  return evolveEntry(state, event);
}

function evolveAssessed(state: IncentiveState, event: IncentiveAssessed): IncentiveState {
  const { subject, basis, entitlement, denialReason } = event;
  const denialOf = denialReason ? subject.incentivePolicyId : null;
  const assessed = { ...subject, basis, entitlement, denialReason, denialOf };
  if (!isEntry(state)) return { ...state, ...assessed, status: 'NOT_EARNED', entryOf: null };
  const isOwedAgain =
    entitlement?.amount.minorUnits === state.amount.minorUnits && entitlement.amount.currency === state.amount.currency;
  return state.status === 'PAID' && isOwedAgain
    ? { ...state, ...assessed, keptDespite: null }
    : { ...state, ...assessed };
}

function evolveAccrued(state: IncentiveState, { entitlement, at, reason }: IncentiveAccrued): Unpaid {
  invariant(state.status !== 'UNASSESSED', 'money accrues by an assessment');
  const { amount, courseId, evidence } = entitlement;
  const earlier = isEntry(state) ? state : { evidence: [], revisions: [] };
  return {
    ...(state.status === 'PAID' ? withoutDispute(state) : state),
    status: 'ACCRUED',
    entryOf: state.incentivePolicyId,
    courseId,
    amount,
    evidence: [...earlier.evidence, evidence].slice(-EVIDENCE_KEPT_MAX),
    revisions: [...earlier.revisions, { status: 'ACCRUED', amount, at, reason }],
  };
}

function evolveEntry(state: Entry, event: Exclude<IncentiveEvent, IncentiveAssessed | IncentiveAccrued>): Entry {
  switch (event.type) {
    case 'EvidenceAdded':
      return { ...state, evidence: [...state.evidence, event.evidence].slice(-EVIDENCE_KEPT_MAX) };
    case 'IncentiveReversed': {
      const { at, reason, request } = event;
      return toUnpaid(state, 'REVERSED', { at, reason, ...(request ? { request } : {}) });
    }
    case 'IncentiveApproved':
      return toUnpaid(state, 'APPROVED', byRequest(event, 'Approved for payment.'));
    case 'IncentiveRejected':
      return toUnpaid(state, 'REJECTED', byRequest(event, event.reason));
    case 'IncentivePaid':
      return toPaid(state, byRequest(event, 'Paid.'), { proposal: null, keptDespite: null });
    case 'ReversalProposed': {
      const { at, reason } = event;
      return toPaid(
        state,
        { at, reason: `Reversal proposed: ${reason}` },
        { proposal: { at, reason }, keptDespite: null },
      );
    }
    case 'ReversalProposalWithdrawn':
      return toPaid(state, { at: event.at, reason: event.reason }, { proposal: null, keptDespite: null });
    case 'ReversalDeclined': {
      const keptDespite = { amount: state.entitlement?.amount ?? null };
      return toPaid(state, byRequest(event, event.reason), { proposal: null, keptDespite });
    }
    default:
      return unreachable(event);
  }
}

/** What is left of paid money that is no longer paid. */
function withoutDispute({ proposal: _proposal, keptDespite: _keptDespite, ...entry }: Paid): Omit<Paid, keyof Dispute> {
  return entry;
}

type Dispute = Pick<Paid, 'proposal' | 'keptDespite'>;
type Occasion = Pick<IncentiveRevision, 'at' | 'reason' | 'request'>;

const byRequest = ({ request }: Required<Pick<IncentiveRevision, 'request'>>, reason: string): Occasion => ({
  at: request.at,
  reason,
  request,
});

function toUnpaid(state: Entry, status: Unpaid['status'], occasion: Occasion): Unpaid {
  const revisions = [...state.revisions, { status, amount: state.amount, ...occasion }];
  return { ...(state.status === 'PAID' ? withoutDispute(state) : state), status, revisions };
}

function toPaid(state: Entry, occasion: Occasion, dispute: Dispute): Paid {
  const revisions: readonly IncentiveRevision[] = [
    ...state.revisions,
    { status: 'PAID', amount: state.amount, ...occasion },
  ];
  return { ...state, status: 'PAID', revisions, ...dispute };
}
