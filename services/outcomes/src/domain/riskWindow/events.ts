import type { RiskWindowRecord, RiskWindowStatus, WindowDays } from './state.js';
import type { Day } from '@holdfast/kernel';

export type RiskWindowEvent =
  /** What is known of the person changed, or was looked at again. */
  | { readonly type: 'PersonFollowed'; readonly record: RiskWindowRecord }
  /** There is a window, and where it stands; an announcement follows when it concerns others. */
  | {
      readonly type: 'FlightRiskWindowPlaced';
      readonly days: WindowDays;
      readonly lastDay: Day | null;
      readonly status: RiskWindowStatus;
    }
  /** The completion was taken back. */
  | { readonly type: 'FlightRiskWindowDropped' }
  | { readonly type: 'FlightRiskWindowOpened'; readonly days: WindowDays }
  | { readonly type: 'FlightRiskWindowMoved'; readonly days: WindowDays }
  | { readonly type: 'FlightRiskWindowClosed'; readonly days: WindowDays };
