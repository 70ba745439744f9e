/** Every problem that a change may be refused with, by its type in the graph; `InvalidInput` and `Busy` have reasons of their own. */
export const problems = {
  // Everywhere
  RequestIdReused: 'The request id "{requestId}" was used before with another input.',
  ParkedEventNotFound: 'No event is parked under the id {eventId}; the list of parked events names those that are.',
  SourceNotParked: 'Nothing of the source {source} is parked; the list of parked events names those that are.',

  // people
  CareerPathNotFound: 'No career path has the key "{key}".',
  CareerStepNotFound: 'The career path "{path}" has no step "{step}".',
  CareerCommitmentAlreadyExists: 'The step "{step}" was promised to this person already.',

  // learning
  CourseNotFound: 'No course has the key "{key}".',
  CourseAlreadyExists: 'A course with the key "{key}" exists already.',
  CohortAlreadyExists: 'A cohort with the key "{key}" exists already.',

  // recognition
  IncentiveNotFound: 'No incentive has the id "{id}".',
  IncentiveNotAccrued: 'The incentive is {status}; only an ACCRUED one can be approved or rejected.',
  IncentiveNotApproved: 'The incentive is {status}; only an APPROVED one can be paid.',
  IncentiveReversalNotProposed: 'The incentive is {status} and no reversal is proposed; there is nothing to decide.',

  // outcomes
  MetricNotFound: 'No metric has the key "{key}".',
  MetricAlreadyExists: 'A metric with the key "{key}" exists already.',
  StudyNotFound: 'No study has the key "{key}".',
  StudyAlreadyExists: 'A study with the key "{key}" exists already.',
} as const;
