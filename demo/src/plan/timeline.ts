import { addDays, type Day, type Period } from '@holdfast/kernel';

/** Two days counted from the day of the first start, both inside; negative ones lie before it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The quarter before the programs. */
export const BASELINE: Span = { from: -310, to: -221 };
/** The quarter that the studies judge; it ended a week before the first start, so all values are in. */
export const OUTCOME: Span = { from: -96, to: -7 };
/** The cohorts of all studied programs. They stay open for those who take longer. */
export const STUDIED_COHORTS: Span = { from: -218, to: -98 };
/** Completions lie so far back that the risk windows of all have closed ... */
export const COMPLETED: Span = { from: -208, to: -188 };
/** ... but for one person, who finished late and whose window is open. */
export const COMPLETED_LATE = -100;
/** The policy was in force before anybody could complete. */
export const POLICY_FROM = -230;

/**
 * The cohort that runs now. It ends tomorrow, so that of those who were active yesterday nobody can fall silent within
 * its dates: the demo keeps its one alert, however long it is left running.
 */
export const RUNNING_COHORT: Span = { from: -12, to: 1 };
/** Three whole silent days follow, and the third ended when today began. */
export const LAST_ACTIVITY_OF_SILENT = -4;

export const toDay = (today: Day, offset: number): Day => addDays(today, offset);

export const toPeriod = (today: Day, { from, to }: Span): Period => ({
  from: addDays(today, from),
  to: addDays(today, to),
});
