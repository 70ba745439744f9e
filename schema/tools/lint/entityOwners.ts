/** Which subgraph owns an entity: it alone declares the body, all others refer to it or contribute what they know. */
export const entityOwners: Readonly<Record<string, string>> = {
  Person: 'people',
  OrgUnit: 'people',
  CareerPath: 'people',
  CareerCommitment: 'people',
  Course: 'learning',
  Cohort: 'learning',
  Enrollment: 'learning',
  InactivityAlert: 'learning',
  IncentivePolicy: 'recognition',
  Incentive: 'recognition',
  Metric: 'outcomes',
  Observation: 'outcomes',
  Study: 'outcomes',
  CostLine: 'outcomes',
};
