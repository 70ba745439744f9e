/**
 * The numbers that the business may want to change, as data with the defaults that it named. So many whole calendar
 * days without activity are a silence, in the time zone of the installation; every day counts.
 */
export const SILENT_DAYS = 3;

/** How many days before or after a cohort's start activity may lie; farther off it is a mistake in the file. */
export const ACTIVITY_DISTANCE_DAYS_MAX = 3660;

/** What one row may stand for, in acts or in seconds; a row is about one day. */
export const ACTIVITY_PER_ROW_MAX = 1_000_000_000;

/** How many rows one document keeps; a busier day goes on in a next part. */
export const ROWS_PER_PART_MAX = 1000;

/**
 * So many people have to enter, leave or change before a figure about a group is told anew to those who may not read of
 * its people, and fewer are never told of.
 */
export const RELEASE_PEOPLE_MIN = 10;
