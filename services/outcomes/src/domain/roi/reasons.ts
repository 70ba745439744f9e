/** Why a figure of a report is missing or incomplete. */
export type RoiReasonCode =
  | 'NO_COSTS'
  | 'NO_PRICE'
  | 'MIXED_CURRENCIES'
  | 'NO_EFFECT'
  | 'PRICE_WITHOUT_RANGE'
  | 'INCENTIVES_NOT_COSTED'
  | 'AMOUNT_TOO_LARGE';

export interface RoiReason {
  readonly code: RoiReasonCode;
  readonly message: string;
}

export const reason = (code: RoiReasonCode, message: string): RoiReason => ({ code, message });
