/**
 * The numbers that the business may want to change, as data with the defaults that it named. Sums over a baseline and
 * an outcome are compared only when the longer period exceeds the shorter by at most this many percent: a February and
 * a March pass, a month and a quarter do not.
 */
export const COMPARABLE_LENGTH_DIFFERENCE_PERCENT_MAX = 12;

/** How many different pieces of evidence an incentive keeps; beyond that the oldest go. */
export const EVIDENCE_KEPT_MAX = 100;
