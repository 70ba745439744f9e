import type { Said } from '@holdfast/kernel';

/** Why a figure of a report is missing or incomplete. */
export type RoiReasonCode =
  | 'NO_COSTS'
  | 'NO_PRICE'
  | 'MIXED_CURRENCIES'
  | 'NO_EFFECT'
  | 'PRICE_WITHOUT_RANGE'
  | 'INCENTIVES_NOT_COSTED'
  | 'AMOUNT_TOO_LARGE';

export interface RoiReason extends Said {
  readonly code: RoiReasonCode;
}

export const reason = (code: RoiReasonCode, said: Said): RoiReason => ({ code, ...said });
