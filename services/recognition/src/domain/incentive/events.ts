import type { Instant, RequestMark } from '@holdfast/kernel';
import type { DenialReason, Entitlement, Evidence } from '../assessment/assessment.js';
import type { IncentiveSubject } from './state.js';

/** The facts were looked at again; by itself this moves no money. */
export interface IncentiveAssessed {
  readonly type: 'IncentiveAssessed';
  readonly subject: IncentiveSubject;
  readonly basis: number;
  readonly entitlement: Entitlement | null;
  readonly denialReason: DenialReason | null;
}

/** The rule is met; nobody has decided yet. */
export interface IncentiveAccrued {
  readonly type: 'IncentiveAccrued';
  readonly entitlement: Entitlement;
  readonly at: Instant;
  readonly reason: string;
}

/** Other numbers lead to the same money. */
export interface EvidenceAdded {
  readonly type: 'EvidenceAdded';
  readonly evidence: Evidence;
}

/** The money was taken back: by a correction, or by a person when it was paid. */
export interface IncentiveReversed {
  readonly type: 'IncentiveReversed';
  readonly at: Instant;
  readonly reason: string;
  readonly request?: RequestMark;
}

/** The evidence of paid money was corrected away; a person has to decide. */
export interface ReversalProposed {
  readonly type: 'ReversalProposed';
  readonly at: Instant;
  readonly reason: string;
}

/** The evidence came back before anybody decided. */
export interface ReversalProposalWithdrawn {
  readonly type: 'ReversalProposalWithdrawn';
  readonly at: Instant;
  readonly reason: string;
}

/** A person decided that paid money stays paid. */
export interface ReversalDeclined {
  readonly type: 'ReversalDeclined';
  readonly reason: string;
  readonly request: RequestMark;
}

/** A person let it be paid. */
export interface IncentiveApproved {
  readonly type: 'IncentiveApproved';
  readonly request: RequestMark;
}

/** A person refused it. */
export interface IncentiveRejected {
  readonly type: 'IncentiveRejected';
  readonly request: RequestMark;
  readonly reason: string;
}

/** It was paid. */
export interface IncentivePaid {
  readonly type: 'IncentivePaid';
  readonly request: RequestMark;
}

export type IncentiveEvent =
  | IncentiveAssessed
  | IncentiveAccrued
  | EvidenceAdded
  | IncentiveReversed
  | ReversalProposed
  | ReversalProposalWithdrawn
  | ReversalDeclined
  | IncentiveApproved
  | IncentiveRejected
  | IncentivePaid;
