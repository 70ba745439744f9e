import type { Day, Id } from '@holdfast/kernel';

/** The days of a window, both inside, and the completion from which they are counted. */
export interface WindowDays {
  readonly completedOn: Day;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export type RiskWindowStatus = 'UPCOMING' | 'OPEN' | 'CLOSED';

/** How far the person's facts were followed, and which windows were announced; it outlives every window. */
export interface RiskWindowRecord {
  readonly personId: Id;
  /** The version of the person's facts; older ones that come late change nothing. */
  readonly factsVersion: number;
  /** How often a window was announced as open, by the completion from which it is counted. */
  readonly openings: Readonly<Record<Day, number>>;
}

/** The time after a training in which a person is most likely to leave. */
export type RiskWindowState =
  | { readonly status: 'UNKNOWN' }
  | (RiskWindowRecord & { readonly status: 'NONE' })
  | (RiskWindowRecord & {
      readonly status: RiskWindowStatus;
      readonly days: WindowDays;
      /** The last day of employment of somebody who leaves; the window ends with it. */
      readonly lastDay: Day | null;
    });

export type ActualWindow = Extract<RiskWindowState, { status: RiskWindowStatus }>;
