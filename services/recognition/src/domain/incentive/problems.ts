import type { Id, Problem } from '@holdfast/kernel';
import type { Entry } from './state.js';

/** No incentive has this id, or nothing was ever earned under it. */
export type IncentiveNotFound = Problem<'IncentiveNotFound'>;
/** Only an accrued incentive can be approved or rejected. */
export type IncentiveNotAccrued = Problem<'IncentiveNotAccrued'>;
/** Only an approved incentive can be paid. */
export type IncentiveNotApproved = Problem<'IncentiveNotApproved'>;
/** Nothing was proposed that could be decided. */
export type IncentiveReversalNotProposed = Problem<'IncentiveReversalNotProposed'>;

/** Why a person's decision changes nothing; `requestIdReused` when the request id came before with another input. */
export type IncentiveRefusal =
  'requestIdReused' | IncentiveNotFound | IncentiveNotAccrued | IncentiveNotApproved | IncentiveReversalNotProposed;

const path = ['incentive'];

export const incentiveNotFound = (incentiveId: Id): IncentiveNotFound => ({
  type: 'IncentiveNotFound',
  message: `No incentive has the id "${incentiveId.slice(0, 80)}".`,
  path,
});

export const incentiveNotAccrued = ({ status }: Entry): IncentiveNotAccrued => ({
  type: 'IncentiveNotAccrued',
  message: `The incentive is ${status}; only an ACCRUED one can be approved or rejected.`,
  path,
});

export const incentiveNotApproved = ({ status }: Entry): IncentiveNotApproved => ({
  type: 'IncentiveNotApproved',
  message: `The incentive is ${status}; only an APPROVED one can be paid.`,
  path,
});

export const incentiveReversalNotProposed = ({ status }: Entry): IncentiveReversalNotProposed => ({
  type: 'IncentiveReversalNotProposed',
  message: `The incentive is ${status} and no reversal is proposed; there is nothing to decide.`,
  path,
});
