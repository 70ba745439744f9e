/** The numbers that the business may want to change, as data with the documents' values as defaults. */

/** First day of the time in which people are poached or leave, counted from the completion. */
export const RISK_WINDOW_OPENS_AFTER_DAYS = 90;
/** Last day of that time, counted from the completion. */
export const RISK_WINDOW_CLOSES_AFTER_DAYS = 180;
/** How often one window may be announced as open: when its day comes, and once more when a late fact reopens it. */
export const RISK_WINDOW_OPENINGS_MAX = 2;

/** Sums over two periods are compared only when the longer exceeds the shorter by at most this many percent. */
export const COMPARABLE_LENGTH_DIFFERENCE_PERCENT_MAX = 12;

/** Groups whose baseline means are further apart than one such part of a pooled standard deviation differ at start. */
export const GROUPS_DIFFER_BEYOND_ONE_IN = 4n;

/** How often an interval contains the truth. */
export const CONFIDENCE_LEVEL = 0.95;

/** A variance needs two people. */
export const GROUP_SIZE_MIN = 2;

/** Cohorts that a study may name as treated, and units that it may name as comparison. */
export const STUDY_REFERENCES_MAX = 25;

/** Cost lines that a study may have. */
export const COST_LINES_MAX = 100;

/**
 * How many different units of each group are remembered in the search for one that both share. Beyond it a study whose
 * groups have shown none counts as assigned by units, which is the careful answer.
 */
export const SEPARATE_UNITS_MAX = 1000;

/**
 * So many people have to enter, leave or change before a figure about a group is told anew to those who may not read of
 * its people, and fewer are never told of.
 */
export const RELEASE_PEOPLE_MIN = 10;
