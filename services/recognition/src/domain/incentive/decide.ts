import { ok, refuse, unreachable, type Result } from '@holdfast/kernel';
import type { DecideIncentiveReversal, IncentiveCommand, IncentiveDecision } from './commands.js';
import { decideAssess } from './decideAssess.js';
import type { IncentiveEvent } from './events.js';
import {
  incentiveNotAccrued,
  incentiveNotApproved,
  incentiveNotFound,
  incentiveReversalNotProposed,
  type IncentiveRefusal,
} from './problems.js';
import { toAccrualReason } from './reasons.js';
import { isEntry, type Entry, type IncentiveState } from './state.js';

type Decided = Result<readonly IncentiveEvent[], IncentiveRefusal>;

/** Decides what an assessment or a person's decision makes of an incentive. */
export function decideIncentive(command: IncentiveCommand, state: IncentiveState): Decided {
  if (command.type === 'AssessIncentive') return ok(decideAssess(command, state));
  if (!isEntry(state)) return refuse(incentiveNotFound(command.incentiveId));
  const { requestId, inputHash } = command.request;
  const earlier = state.revisions.find(({ request }) => request?.requestId === requestId)?.request;
  if (earlier) return earlier.inputHash === inputHash ? ok([]) : refuse('requestIdReused');
  return decideByPerson(command, state);
}

function decideByPerson(command: IncentiveDecision, entry: Entry): Decided {
  const { request } = command;
  switch (command.type) {
    case 'ApproveIncentive':
      if (entry.status !== 'ACCRUED') return refuse(incentiveNotAccrued(entry));
      return ok([{ type: 'IncentiveApproved', request }]);
    case 'RejectIncentive':
      if (entry.status !== 'ACCRUED') return refuse(incentiveNotAccrued(entry));
      return ok([{ type: 'IncentiveRejected', request, reason: command.reason }]);
    case 'PayIncentive':
      if (entry.status !== 'APPROVED') return refuse(incentiveNotApproved(entry));
      return ok([{ type: 'IncentivePaid', request }]);
    case 'DecideIncentiveReversal':
      return decideReversal(command, entry);
    default:
      return unreachable(command);
  }
}

/** Taking the money back leaves what the person is owed instead, if anything, as a new accrual. */
function decideReversal(command: DecideIncentiveReversal, entry: Entry): Decided {
  const { request, isReversed, reason } = command;
  if (entry.status !== 'PAID' || entry.proposal === null) return refuse(incentiveReversalNotProposed(entry));
  if (!isReversed) return ok([{ type: 'ReversalDeclined', request, reason }]);
  const reversed: IncentiveEvent = { type: 'IncentiveReversed', at: request.at, reason, request };
  const { entitlement } = entry;
  if (!entitlement) return ok([reversed]);
  return ok([
    reversed,
    { type: 'IncentiveAccrued', entitlement, at: request.at, reason: toAccrualReason(entitlement) },
  ]);
}
