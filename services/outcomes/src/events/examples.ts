import type { CatalogEvent } from '@holdfast/chassis';
import { createIdentity, type Clock, type Day, type Id } from '@holdfast/kernel';
import type { EventData, EventType } from '@holdfast/schema';

/** What the specs let arrive from the other services: people of two stores and a sales course. */

export const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const courseId = identity.course('selling');
export const cohortId = identity.cohort('sales-spring');
export const studyId = identity.study('sales');
export const metricId = identity.metric('sales');
export const baseline = { from: '2025-01-01', to: '2025-12-31' };
export const outcome = { from: '2026-07-01', to: '2027-06-30' };

/** A clock that stands still until a spec moves it. */
export function createStillClock(): Clock & { set(instant: string): void } {
  let now = '2027-07-10T08:00:00.000Z';
  return { now: () => now, set: (instant) => (now = instant) };
}

function eventOf<Type extends EventType>(
  type: Type,
  source: Id,
  sequence: number,
  data: EventData[Type],
): CatalogEvent<Type> {
  return {
    specversion: '1.0',
    id: identity.event(source, sequence),
    source,
    type,
    time: '2027-07-10T08:00:00.000Z',
    datacontenttype: 'application/json',
    partitionkey: source,
    sequence,
    epoch: 1,
    data,
  };
}

export interface PersonFacts {
  readonly orgUnit?: string;
  readonly startedOn?: Day;
  readonly endedOn?: Day;
  readonly sequence?: number;
}

/** A person of a unit below the company. */
export function person(externalId: string, { orgUnit = 'east', startedOn, endedOn, sequence = 1 }: PersonFacts = {}) {
  const personId = identity.person(externalId);
  const isDated = startedOn !== undefined || endedOn !== undefined;
  return eventOf('holdfast.people.person-recorded.v1', personId, sequence, {
    personId,
    employments: isDated ? [{ startedOn: startedOn ?? null, endedOn: endedOn ?? null, endReason: null }] : [],
    orgUnits: [{ fromOn: null, lineage: [identity.orgUnit('company'), identity.orgUnit(orgUnit)] }],
  });
}

export const cohort = eventOf('holdfast.learning.cohort-scheduled.v1', cohortId, 1, {
  cohortId,
  key: 'sales-spring',
  courseId,
  startsOn: '2026-03-01',
  endsOn: '2026-05-31',
});

export interface EnrollmentFacts {
  readonly enrolledOn?: Day | null;
  readonly completedOn?: Day | null;
  readonly sequence?: number;
}

export function enrollment(externalId: string, facts: EnrollmentFacts = {}) {
  const { enrolledOn = '2026-02-15', completedOn = null, sequence = 1 } = facts;
  const personId = identity.person(externalId);
  const enrollmentId = identity.enrollment(personId, cohortId);
  return eventOf('holdfast.learning.enrollment-recorded.v1', enrollmentId, sequence, {
    enrollmentId,
    personId,
    cohortId,
    courseId,
    status: completedOn === null ? 'ACTIVE' : 'COMPLETED',
    enrolledOn,
    completedOn,
    withdrawnOn: null,
    score: null,
  });
}

export function incentive(externalId: string, minorUnits: number, policyKey = 'sales-award') {
  const personId = identity.person(externalId);
  const incentivePolicyId = identity.incentivePolicy(policyKey);
  const incentiveId = identity.incentive(incentivePolicyId, personId);
  return eventOf('holdfast.recognition.incentive-accrued.v1', incentiveId, 1, {
    incentiveId,
    incentivePolicyId,
    policyKey,
    courseId,
    personId,
    status: 'ACCRUED',
    amount: { minorUnits, currency: 'CNY' },
  });
}
