/**
 * How long the lists can be that have no `first`, by type and field. Each is the bound that its service keeps: a list
 * that is priced shorter than it may be would multiply unseen where types lead to each other and back.
 */
export const listLengths: Readonly<Record<string, number>> = {
  // packages/chassis: what one input can have wrong, and the rows of one import
  'InvalidInput.violations': 100,
  'ImportReport.problems': 1_000,
  'RowProblem.parameters': 5,
  // services/people: a token has no room for more grants
  'Viewer.grants': 100,
  // services/people: LISTED_MAX of Person, CAREER_STEPS_MAX
  'Person.orgUnitHistory': 25,
  'Person.employments': 25,
  'CareerPath.steps': 25,
  // services/learning: ALERTS_LISTED_MAX of Enrollment
  'Enrollment.inactivityAlerts': 25,
  // services/recognition: REVISIONS_LISTED_MAX of Incentive
  'Incentive.revisions': 100,
  // services/outcomes: HISTORY_MAX of Observation, COST_LINES_MAX; the others hold each member of an enum once
  'Observation.history': 100,
  'Study.costLines': 100,
  'Study.estimates': 2,
  'Study.warnings': 13,
  'Study.excluded': 9,
  'RoiReport.reasons': 7,
};

/** A list that a newer supergraph has and this release does not know is taken to be as long as a whole page. */
export const UNKNOWN_LIST_LENGTH = 100;
