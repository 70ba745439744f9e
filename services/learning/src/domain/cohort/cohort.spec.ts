import { describe, expect, it } from '@jest/globals';
import { cohortDecider, type Cohort, type CohortState, type ScheduleCohort } from './cohort.js';

const request = { requestId: 'r1', inputHash: 'hash', at: '2026-02-20T08:00:00.000Z' };
const plan = { key: 'sales-march', courseId: 'course-sales', startsOn: '2026-03-01', endsOn: '2026-03-31' };
const schedule: ScheduleCohort = { plan, isCourseKnown: true, request };
const absent: CohortState = { status: 'ABSENT' };
const scheduled: Cohort = { ...plan, status: 'SCHEDULED', madeBy: request };

describe('scheduling a cohort', () => {
  it('plans it, given that there is none', () => {
    const event = { type: 'CohortScheduled', plan, request } as const;
    expect(cohortDecider.decide(schedule, absent)).toEqual({ ok: true, value: [event] });
    expect(cohortDecider.evolve(absent, event)).toEqual(scheduled);
  });

  it('is refused when there is no such course', () => {
    expect(cohortDecider.decide({ ...schedule, isCourseKnown: false }, absent)).toEqual({
      ok: false,
      refusal: 'courseNotFound',
    });
  });

  it('changes nothing when the same request comes again', () => {
    expect(cohortDecider.decide(schedule, scheduled)).toEqual({ ok: true, value: [] });
  });

  it('is refused when the request id came with another input, or another request made the cohort', () => {
    const reused = { ...schedule, request: { ...request, inputHash: 'other hash' } };
    expect(cohortDecider.decide(reused, scheduled)).toEqual({ ok: false, refusal: 'requestIdReused' });
    const other = { ...schedule, request: { ...request, requestId: 'r2' } };
    expect(cohortDecider.decide(other, scheduled)).toEqual({ ok: false, refusal: 'alreadyExists' });
  });
});
