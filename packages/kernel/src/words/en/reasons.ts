/**
 * Every reason for which a row or an input is refused, by its code, which programs read. A code keeps its meaning for
 * ever; its sentence may be worded better.
 */
export const reasons = {
  // Any cell
  FIELD_MISSING: '{field} is missing',
  TEXT_MALFORMED: 'the text is not well-formed Unicode',
  VALUE_CONTRADICTS: 'another value was recorded for the same time, {recordedAt}',
  BEYOND_LIMIT: '{limit}',
  TEXT_EMPTY: 'the {field} is empty',
  TEXT_TOO_LONG: 'the {field} is longer than {length} characters',

  // Requests and imports
  REQUEST_ID_EMPTY: 'the request id is empty',
  REQUEST_ID_TOO_LONG: 'the request id is longer than {length} characters',
  ROWS_TOO_MANY: '{rows} rows are more than {rowsMax}; send them in several requests',
  ROWS_TOO_LONG: 'the rows carry more than {charactersMax} characters; send them in several requests',

  // Days, instants and periods
  DATE_UNREADABLE: '"{text}" is no date: write it as 2026-03-05, 2026/3/5 or 2026年3月5日',
  DATE_AMBIGUOUS: '"{text}" is ambiguous: write the year first, as 2026-03-05',
  DATE_NOT_IN_CALENDAR: '{text} does not exist in the calendar',
  INSTANT_UNREADABLE: '"{text}" is no instant with its offset, such as 2026-03-05T08:00:00+08:00',
  RECORDED_IN_FUTURE: '{recordedAt} is still to come: it is {now} now',
  PERIOD_BACKWARD: 'the period ends on {to}, before it starts on {from}',

  // Numbers
  NUMBER_UNREADABLE: '"{text}" is no number',
  NUMBER_TOO_LARGE: '"{text}" is beyond 2^53 - 1',
  NUMBER_TOO_FINE: '"{text}" has more than {places} decimals',
  NUMBER_NOT_WHOLE: '"{text}" is no whole number',
  NUMBER_NEGATIVE: '"{text}" is negative',
  MINOR_UNITS_INEXACT: 'minorUnits must be an integer within ±(2^53 - 1)',
  CURRENCY_UNKNOWN: '"{text}" is no ISO 4217 currency, such as CNY',
  PERCENTAGE_MISPLACED: '"{text}" is a percentage, but the unit is not %',

  // Names
  KEY_UNREADABLE: '"{text}" is no key: 1 to 64 of a-z, 0-9 and -, not beginning with -',
  KEY_LIKE_ID: '"{text}" has the form of an id; keys must not',
  EXTERNAL_ID_EMPTY: 'the HR number is empty',
  EXTERNAL_ID_TOO_LONG: 'the HR number is longer than {length} characters',
  EXTERNAL_ID_LIKE_ID: '"{text}" has the form of an id; HR numbers must not',
  ORG_UNIT_EMPTY: 'the org unit is empty',
  ORG_UNIT_TOO_LONG: 'the org unit is longer than {length} characters',
  ORG_UNIT_LEVEL_EMPTY: '"{text}" has an empty level',
  DISPLAY_NAME_TOO_LONG: 'the name is longer than {length} characters',

  // People
  END_REASON_UNKNOWN: '"{text}" is none of {known}',
  ORG_UNIT_MISSING: 'a first day needs the unit that it is about',
  ENDED_BEFORE_STARTED: '{endedOn} is before the employment started, {startedOn}',
  OWN_MANAGER: 'nobody reports to themselves',

  // Careers
  GOAL_MISSING: 'both goals are recorded before the training, so that they can be compared',
  PAY_LOWERED: 'a step of a career does not lower the pay',
  CAREER_STEPS_COUNT: 'a path has 1 to {stepsMax} steps, not {steps}',
  CAREER_STEP_TWICE: 'the step "{step}" stands twice',

  // Cohorts
  COHORT_ENDS_EARLY: 'the cohort ends on {endsOn}, before it starts on {startsOn}',

  // Enrollments and activity
  COHORT_NOT_FOUND: 'no cohort has the key "{key}"',
  COMPLETED_BEFORE_ENROLLED: '{completedOn} is before the enrollment, {enrolledOn}',
  WITHDRAWN_BEFORE_ENROLLED: '{withdrawnOn} is before the enrollment, {enrolledOn}',
  COMPLETED_AND_WITHDRAWN: 'a row says completed, {completedOn}, or withdrawn, {withdrawnOn}, but not both',
  WHEN_UNCLEAR: 'say when by either "at" or "day"',
  ACTIVITY_TOO_LARGE: '"{text}" is more than one row can stand for',
  ACTIVITY_TOO_FAR: 'it lies {days} days from the start of the cohort, {startsOn}; at most {daysMax} are believed',
  ROW_CHANGED: 'row {row} of this source came in before with other content: the file changed',
  EVENT_CHANGED: 'the event "{eventId}" came in before with other content: the file changed',

  // Observations
  METRIC_NOT_FOUND: 'no metric has the key "{key}"',

  // Incentives
  RULE_MISSING: 'exactly one kind of rule must be given, such as metricGrowth',
  OUTCOME_TOO_EARLY: 'the outcome must begin after the baseline ends on {endsOn}, and not on {startsOn}',
  GROWTH_NEGATIVE: '{percent} is below zero',
  AMOUNT_NOT_POSITIVE: 'the amount must be more than zero',
  DECISION_REASON_EMPTY: 'the reason is empty; whoever asks later has to find one',

  // Studies
  STUDY_REFERENCES_COUNT: 'a study names {atLeast} to {atMost} of them, not {count}',
  BASELINE_TOO_LATE: 'the baseline ends on {endsOn}, but the outcome begins on {startsOn}',
  EFFECT_NEGATIVE: 'a size is not negative; which way is better stands on the metric',
  COST_NEGATIVE: 'a cost is not negative',
  COST_LINES_TOO_MANY: 'the study "{study}" has {linesMax} cost lines already',
  PRICE_NEGATIVE: 'an improvement is not worth less than nothing',
} as const;
