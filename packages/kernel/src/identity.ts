import { createUuidV5 } from './createUuidV5.js';
import type { Day } from './day.js';
import type { Instant } from './clock.js';

/** An opaque id: the UUIDv5 of what the thing is, so that every service derives the same one by itself. */
export type Id = string;

/** The namespace is the installation's secret: ids of two installations never meet. */
export interface Identity {
  of(kind: string, ...parts: readonly (string | number)[]): Id;
  person(externalId: string): Id;
  orgUnit(key: string): Id;
  careerPath(key: string): Id;
  careerCommitment(personId: Id, careerPathId: Id, step: string): Id;
  course(key: string): Id;
  cohort(key: string): Id;
  enrollment(personId: Id, cohortId: Id): Id;
  inactivityAlert(enrollmentId: Id, firstSilentDay: Day): Id;
  metric(key: string): Id;
  observation(personId: Id, metricId: Id, from: Day, to: Day): Id;
  study(key: string): Id;
  incentivePolicy(key: string): Id;
  incentive(policyId: Id, personId: Id): Id;
  event(aggregateId: Id, sequence: number): Id;
}

/** Derives ids as UUIDv5 of the JSON array `[kind, ...parts]` under the namespace. */
export function createIdentity(namespace: Id): Identity {
  const derive = createUuidV5(namespace);
  const of = (kind: string, ...parts: readonly (string | number)[]): Id => derive(JSON.stringify([kind, ...parts]));
  return {
    of,
    person: (externalId) => of('person', externalId),
    orgUnit: (key) => of('orgUnit', key),
    careerPath: (key) => of('careerPath', key),
    careerCommitment: (personId, careerPathId, step) => of('careerCommitment', personId, careerPathId, step),
    course: (key) => of('course', key),
    cohort: (key) => of('cohort', key),
    enrollment: (personId, cohortId) => of('enrollment', personId, cohortId),
    inactivityAlert: (enrollmentId, firstSilentDay) => of('inactivityAlert', enrollmentId, firstSilentDay),
    metric: (key) => of('metric', key),
    observation: (personId, metricId, from, to) => of('observation', personId, metricId, from, to),
    study: (key) => of('study', key),
    incentivePolicy: (key) => of('incentivePolicy', key),
    incentive: (policyId, personId) => of('incentive', policyId, personId),
    event: (aggregateId, sequence) => of('event', aggregateId, sequence),
  };
}

/** Which request made or changed a thing; a repeat of the same input is answered, another input refused. */
export interface RequestMark {
  readonly requestId: string;
  readonly inputHash: string;
  readonly at: Instant;
}
