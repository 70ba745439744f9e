import type { Id, Instant, Money, RequestMark } from '@holdfast/kernel';
import type { DenialReason, Entitlement, Evidence } from '../assessment/assessment.js';

/** Which person under which policy; ids only. */
export interface IncentiveSubject {
  readonly incentivePolicyId: Id;
  readonly policyKey: string;
  readonly personId: Id;
}

/** Where money that was earned stands. */
export type IncentiveStatus = 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';

/** One change of an incentive, kept for ever. Decisions of people carry the request that made them. */
export interface IncentiveRevision {
  readonly status: IncentiveStatus;
  readonly amount: Money;
  readonly at: Instant;
  readonly reason: string;
  readonly request?: RequestMark;
}

/** A reversal that waits for a person's decision. */
export interface ReversalProposal {
  readonly at: Instant;
  readonly reason: string;
}

/** What every assessment leaves behind, whether or not anything was ever earned. */
interface Assessed extends IncentiveSubject {
  /** How much the last assessment had seen; one that has seen less is stale and changes nothing. */
  readonly basis: number;
  /** What the person is owed by the last assessment, null when nothing. */
  readonly entitlement: Entitlement | null;
  /** The policy, while the person completed in its time and does not meet the rule; lists find the document by it. */
  readonly denialOf: Id | null;
  readonly denialReason: DenialReason | null;
}

/** Assessed, and nothing was ever earned. */
export interface NotEarned extends Assessed {
  readonly status: 'NOT_EARNED';
  readonly entryOf: null;
}

interface Earned extends Assessed {
  /** The policy, from the first accrual on and for ever; lists find the document by it. */
  readonly entryOf: Id;
  /** The course whose completion earned it. */
  readonly courseId: Id;
  readonly amount: Money;
  /** What it rested on, the present evidence last, never empty. */
  readonly evidence: readonly Evidence[];
  /** Oldest first, never empty. */
  readonly revisions: readonly IncentiveRevision[];
}

/** Earned, and not paid out as it stands. */
export interface Unpaid extends Earned {
  readonly status: Exclude<IncentiveStatus, 'PAID'>;
}

/** Paid out. What was paid is taken back by nobody but a person. */
export interface Paid extends Earned {
  readonly status: 'PAID';
  readonly proposal: ReversalProposal | null;
  /** What the person was owed when somebody decided to let them keep the money all the same; see `decideAssess`. */
  readonly keptDespite: KeptDespite | null;
}

/** The entitlement in spite of which paid money was left to the person. */
export interface KeptDespite {
  readonly amount: Money | null;
}

/** Money of a person under a policy, with its history. */
export type Entry = Unpaid | Paid;

export type IncentiveState = { readonly status: 'UNASSESSED' } | NotEarned | Entry;

export const initialIncentive: IncentiveState = { status: 'UNASSESSED' };

/** True once the rule was ever met; what was reversed stays an entry. */
export const isEntry = (state: IncentiveState): state is Entry =>
  state.status !== 'UNASSESSED' && state.status !== 'NOT_EARNED';
