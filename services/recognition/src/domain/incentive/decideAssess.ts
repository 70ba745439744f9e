import { toCanonicalJson, unreachable, type Money } from '@holdfast/kernel';
import type { Assessment, DenialReason, Entitlement } from '../assessment/assessment.js';
import type { AssessIncentive } from './commands.js';
import type { IncentiveEvent } from './events.js';
import { toAccrualReason, toReversalReason } from './reasons.js';
import type { Entry, IncentiveState, Paid } from './state.js';

/**
 * What an assessment makes of an incentive. The same facts again change nothing; numbers that lead to the same money
 * only add evidence. Otherwise what was not paid is reversed and, if the rule is still met, accrued anew; for what was
 * paid a reversal is proposed. What a person rejected stays rejected as long as no other amount is owed, also when
 * nothing was owed for a while: only another amount is something new to decide.
 */
export function decideAssess(command: AssessIncentive, state: IncentiveState): readonly IncentiveEvent[] {
  if (state.status !== 'UNASSESSED' && command.basis < state.basis) return [];
  const { subject, basis, assessment } = command;
  const [entitlement, denialReason] = [entitlementOf(assessment), denialOf(assessment)];
  const assessed: IncentiveEvent = { type: 'IncentiveAssessed', subject, basis, entitlement, denialReason };
  const isKnown =
    state.status !== 'UNASSESSED' &&
    isEqual([basis, entitlement, denialReason], [state.basis, state.entitlement, state.denialReason]);
  return isKnown ? [] : [assessed, ...decideConsequences(command, entitlement, state)];
}

const entitlementOf = (assessment: Assessment): Entitlement | null =>
  assessment.kind === 'MET' ? assessment.entitlement : null;

const denialOf = (assessment: Assessment): DenialReason | null =>
  assessment.kind === 'NOT_MET' ? assessment.reason : null;

const isEqual = (a: unknown, b: unknown): boolean => toCanonicalJson(a) === toCanonicalJson(b);

const isSameMoney = (a: Money | null | undefined, b: Money | null | undefined): boolean =>
  a?.minorUnits === b?.minorUnits && a?.currency === b?.currency;

function decideConsequences(
  { assessment, at }: AssessIncentive,
  entitlement: Entitlement | null,
  state: IncentiveState,
): readonly IncentiveEvent[] {
  const accrued = (owed: Entitlement): IncentiveEvent => ({
    type: 'IncentiveAccrued',
    entitlement: owed,
    at,
    reason: toAccrualReason(owed),
  });
  switch (state.status) {
    case 'UNASSESSED':
    case 'NOT_EARNED':
    case 'REVERSED':
      return entitlement ? [accrued(entitlement)] : [];
    case 'REJECTED':
      if (!entitlement) return [];
      return isSameMoney(entitlement.amount, state.amount) ? addEvidence(entitlement, state) : [accrued(entitlement)];
    case 'ACCRUED':
    case 'APPROVED': {
      if (entitlement && isSameMoney(entitlement.amount, state.amount)) return addEvidence(entitlement, state);
      const reason = toReversalReason(assessment, state.amount);
      return [{ type: 'IncentiveReversed', at, reason }, ...(entitlement ? [accrued(entitlement)] : [])];
    }
    case 'PAID':
      return decideForPaid({ assessment, at }, entitlement, state);
    default:
      return unreachable(state);
  }
}

function addEvidence({ evidence }: Entitlement, state: Entry): readonly IncentiveEvent[] {
  return isEqual(evidence, state.evidence.at(-1)) ? [] : [{ type: 'EvidenceAdded', evidence }];
}

/** Proposes once for each thing that the person turns out to be owed instead, and takes the proposal back when the evidence returns. */
function decideForPaid(
  { assessment, at }: Pick<AssessIncentive, 'assessment' | 'at'>,
  entitlement: Entitlement | null,
  state: Paid,
): readonly IncentiveEvent[] {
  if (entitlement && isSameMoney(entitlement.amount, state.amount)) {
    const reason = 'The evidence meets the policy again.';
    const withdrawn: readonly IncentiveEvent[] = state.proposal
      ? [{ type: 'ReversalProposalWithdrawn', at, reason }]
      : [];
    return [...withdrawn, ...addEvidence(entitlement, state)];
  }
  const isProposed = state.proposal !== null && isSameMoney(entitlement?.amount, state.entitlement?.amount);
  const isKept = state.keptDespite !== null && isSameMoney(entitlement?.amount, state.keptDespite.amount);
  if (isProposed || isKept) return [];
  return [{ type: 'ReversalProposed', at, reason: toReversalReason(assessment, state.amount) }];
}
