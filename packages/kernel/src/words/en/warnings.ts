/** What readers of a study or of a report on its return must know, and why a figure is missing. */
export const warnings = {
  STILL_ARRIVING: 'Events are still on their way to this service; the figures may move until they have arrived.',
  UNKNOWN_COHORT: 'These cohorts have not been heard of yet: {names}.',
  EMPTY_COMPARISON_WITHOUT_UNIT: 'Nobody is in the comparison group: the study names no unit.',
  EMPTY_COMPARISON: 'Nobody is in the comparison group: no one of {units} when the cohorts started can be compared.',
  TOO_FEW_TREATED:
    'Fewer than {least} people who were treated have a value in the outcome period (n is {n}), and an interval needs as many.',
  TOO_FEW_TREATED_TWICE:
    'Fewer than {least} people who were treated have values in both periods (n is {n}), and an interval needs as many.',
  TOO_FEW_COMPARISON:
    'Fewer than {least} people of the comparison group have a value in the outcome period (n is {n}), and an interval needs as many.',
  TOO_FEW_COMPARISON_TWICE:
    'Fewer than {least} people of the comparison group have values in both periods (n is {n}), and an interval needs as many.',
  GROUP_TOO_SMALL:
    'Figures about a group are told when at least {peopleMin} people of it have values, and anew when {peopleMin} have changed.',
  NO_BASELINE: 'The study names no baseline, and without a lot the naive difference is no effect.',
  PERIODS_NOT_COMPARABLE:
    'The metric adds up and the lengths of baseline and outcome differ by more than 12 percent, so no changes are compared.',
  NO_VARIATION:
    'No value varies within the groups; an interval without width would claim a certainty that the data do not bear.',
  SELECTED_BY_COMPLETION:
    'Those who completed are a choice among those drawn by lot, so the study is treated as observational.',
  GROUPS_DIFFER_AT_START:
    "Before the training the groups' means were more than a quarter of a standard deviation apart.",
  CLUSTERED_ASSIGNMENT:
    'Treated and comparison people share no org unit; people of one unit resemble each other, so this interval is too narrow.',
  INCENTIVES_NOT_COSTED:
    'Treated people earned incentives for what the study measures, and they are not among its costs.',

  // The return
  NO_COST_LINE: 'The study has no cost line.',
  COSTS_ZERO: 'The cost lines sum to zero.',
  COSTS_MIXED: 'The cost lines are in {currencies}; none is converted.',
  COSTS_TOO_LARGE: 'The costs are beyond 2^53 - 1 minor units.',
  INCENTIVES_MIXED: 'The incentives are in {currencies}; none is converted.',
  INCENTIVES_TOO_LARGE: 'The incentives are beyond 2^53 - 1 minor units.',
  PRICE_AND_COSTS_MIXED: 'The price and the costs are in different currencies; none is converted.',
  NO_PRICE: 'Nobody has said what one unit of the metric is worth.',
  NO_EFFECT: "There is no effect to value; the study's warnings say why.",
  BENEFITS_TOO_LARGE: 'The benefits are beyond 2^53 - 1 minor units.',
  PRICE_WITHOUT_RANGE: "The interval carries the effect's uncertainty only: the price has no range.",
} as const;
