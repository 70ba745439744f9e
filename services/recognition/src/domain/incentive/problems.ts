import { problem, type Id, type Problem } from '@holdfast/kernel';
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

export const incentiveNotFound = (incentiveId: Id): IncentiveNotFound =>
  problem('IncentiveNotFound', path, { id: incentiveId.slice(0, 80) });

export const incentiveNotAccrued = ({ status }: Entry): IncentiveNotAccrued =>
  problem('IncentiveNotAccrued', path, { status });

export const incentiveNotApproved = ({ status }: Entry): IncentiveNotApproved =>
  problem('IncentiveNotApproved', path, { status });

export const incentiveReversalNotProposed = ({ status }: Entry): IncentiveReversalNotProposed =>
  problem('IncentiveReversalNotProposed', path, { status });
