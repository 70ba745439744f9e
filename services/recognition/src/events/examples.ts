import type { CatalogEvent } from '@holdfast/chassis';
import { createIdentity, type Id, type Period } from '@holdfast/kernel';
import type { EventData, EventType } from '@holdfast/schema';

/** What the specs let arrive from learning and outcomes: person 7 in a sales course, and a metric that adds up. */

export const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
export const clock = { now: () => '2027-01-10T08:00:00.000Z' };
export const courseId = identity.course('sales');
export const metricId = identity.metric('sales');
export const policyId = identity.incentivePolicy('transfer-award');
export const seventh = identity.person('7');
export const incentiveId = identity.incentive(policyId, seventh);

const eventOf = <Type extends EventType>(
  type: Type,
  source: Id,
  sequence: number,
  data: EventData[Type],
): CatalogEvent<Type> => ({
  specversion: '1.0',
  id: identity.event(source, sequence),
  source,
  type,
  time: clock.now(),
  datacontenttype: 'application/json',
  partitionkey: source,
  sequence,
  epoch: 1,
  data,
});

export function enrollment(completedOn: string | null, sequence = 1, personId = seventh) {
  const cohortId = identity.cohort('sales-2025');
  const enrollmentId = identity.enrollment(personId, cohortId);
  return eventOf('holdfast.learning.enrollment-recorded.v1', enrollmentId, sequence, {
    enrollmentId,
    personId,
    cohortId,
    courseId,
    status: completedOn === null ? 'ACTIVE' : 'COMPLETED',
    completedOn,
    enrolledOn: null,
    withdrawnOn: null,
    score: null,
  });
}

export function observation({ from, to }: Period, value: string | null, sequence = 1, personId = seventh) {
  const observationId = identity.observation(personId, metricId, from, to);
  const data = { observationId, personId, metricId, from, to, value, isCorrection: sequence > 1 };
  return eventOf('holdfast.outcomes.observation-recorded.v1', observationId, sequence, data);
}

export const metricDefined = eventOf('holdfast.outcomes.metric-defined.v1', metricId, 1, {
  metricId,
  key: 'sales',
  direction: 'HIGHER_IS_BETTER',
  dimension: 'EFFICIENCY',
  periodRule: 'SUM',
});
