import type { Id, Instant, RequestMark } from '@holdfast/kernel';
import type { Assessment } from '../assessment/assessment.js';
import type { IncentiveSubject } from './state.js';

/** What the facts say of the person now. */
export interface AssessIncentive {
  readonly type: 'AssessIncentive';
  readonly subject: IncentiveSubject;
  readonly assessment: Assessment;
  readonly basis: number;
  readonly at: Instant;
}

/** Lets an accrued incentive be paid. */
export interface ApproveIncentive {
  readonly type: 'ApproveIncentive';
  readonly incentiveId: Id;
  readonly request: RequestMark;
}

/** Refuses an accrued incentive. */
export interface RejectIncentive {
  readonly type: 'RejectIncentive';
  readonly incentiveId: Id;
  readonly request: RequestMark;
  readonly reason: string;
}

/** Says that an approved incentive was paid. */
export interface PayIncentive {
  readonly type: 'PayIncentive';
  readonly incentiveId: Id;
  readonly request: RequestMark;
}

/** Takes paid money back or lets the person keep it, after a reversal was proposed. */
export interface DecideIncentiveReversal {
  readonly type: 'DecideIncentiveReversal';
  readonly incentiveId: Id;
  readonly request: RequestMark;
  readonly isReversed: boolean;
  readonly reason: string;
}

/** What a person decides about an incentive; a repeat of the request finds its mark in the revisions. */
export type IncentiveDecision = ApproveIncentive | RejectIncentive | PayIncentive | DecideIncentiveReversal;

export type IncentiveCommand = AssessIncentive | IncentiveDecision;
