import { describe, expect, it } from '@jest/globals';
import type { Participant } from '../participant/participant.js';
import { clerk, enrolled, frameOf, trainee } from './examples.js';
import { membershipOf } from './membership.js';

const treated = { kind: 'MEMBER', group: 'TREATED' };
const comparison = { kind: 'MEMBER', group: 'COMPARISON' };
const excluded = (reason: string) => ({ kind: 'EXCLUDED', reason });
const outside = { kind: 'OUTSIDE' };
const withEnrollment = (...enrollments: Participant['enrollments']): Participant => ({ ...clerk, enrollments });

describe('the treated group of a study of those who enrolled', () => {
  it.each([
    ['somebody who enrolled before the outcome period', enrolled('2026-06-30'), treated],
    ['somebody who enrolled on its first day', enrolled('2026-07-01'), excluded('NOT_TREATED_IN_TIME')],
    ['somebody who withdrew', enrolled('2026-02-15', { status: 'WITHDRAWN', withdrawnOn: '2026-03-02' }), treated],
    ["somebody without a day, by the cohort's start", enrolled(null), treated],
  ])('has %s where it belongs', (_, enrollment, expected) => {
    expect(membershipOf(frameOf(), withEnrollment(enrollment))).toEqual(expected);
  });

  it('has nobody without a day as long as the cohort has not been heard of', () => {
    const frame = frameOf({}, new Map());
    expect(membershipOf(frame, withEnrollment(enrolled(null)))).toEqual(excluded('NOT_TREATED_IN_TIME'));
    expect(membershipOf(frame, trainee)).toEqual(treated);
  });

  it('counts a person of two treated cohorts once', () => {
    const frame = frameOf({
      cohorts: [
        { id: 'spring', name: 'spring' },
        { id: 'autumn', name: 'autumn' },
      ],
    });
    const both = withEnrollment(enrolled('2026-08-01', { cohortId: 'autumn' }), enrolled('2026-02-15'));
    expect(membershipOf(frame, both)).toEqual(treated);
  });

  it('has nobody whose enrollment contradicts itself, as long as no other makes them treated', () => {
    const completed = enrolled('2026-02-15', { status: 'COMPLETED', completedOn: '2026-02-14' });
    const withdrawn = enrolled('2026-02-15', { status: 'WITHDRAWN', withdrawnOn: '2026-02-14' });
    for (const contradictory of [completed, withdrawn])
      for (const members of ['ENROLLED', 'COMPLETED'] as const)
        expect(membershipOf(frameOf({ members }), withEnrollment(contradictory))).toEqual(excluded('DAYS_CONTRADICT'));
    expect(membershipOf(frameOf(), withEnrollment(completed, enrolled('2026-02-15')))).toEqual(treated);
    const onOneDay = enrolled('2026-02-15', { status: 'COMPLETED', completedOn: '2026-02-15' });
    expect(membershipOf(frameOf(), withEnrollment(onOneDay))).toEqual(treated);
  });

  it('asks neither for a unit nor for employment', () => {
    const stranger = { ...trainee, orgUnits: [], employments: [{ startedOn: '2030-01-01', endedOn: null }] };
    expect(membershipOf(frameOf(), stranger)).toEqual(treated);
  });
});

describe('the treated group of a study of those who completed', () => {
  const frame = frameOf({ members: 'COMPLETED' });

  it.each([
    ['somebody who completed before the outcome period', { status: 'COMPLETED', completedOn: '2026-06-30' }, treated],
    [
      'somebody who completed in it',
      { status: 'COMPLETED', completedOn: '2026-07-01' },
      excluded('NOT_TREATED_IN_TIME'),
    ],
    ['somebody who has not completed', { status: 'ACTIVE' }, excluded('NOT_TREATED_IN_TIME')],
    [
      'somebody who completed and withdrew later',
      { status: 'WITHDRAWN', completedOn: '2026-05-01', withdrawnOn: '2026-06-01' },
      excluded('NOT_TREATED_IN_TIME'),
    ],
  ] as const)('has %s where it belongs', (_, changes, expected) => {
    expect(membershipOf(frame, withEnrollment(enrolled('2026-02-15', changes)))).toEqual(expected);
  });
});

describe('the comparison group', () => {
  it('has everybody below the unit when the cohorts started', () => {
    expect(membershipOf(frameOf(), clerk)).toEqual(comparison);
  });

  it('has nobody of other units', () => {
    const west = { ...clerk, orgUnits: [{ fromOn: null, lineage: ['company', 'west'] }] };
    expect(membershipOf(frameOf(), west)).toEqual(outside);
  });

  it('asks where people stood on the first day; later moves change nothing', () => {
    const moved = (on: string): Participant => ({
      ...clerk,
      orgUnits: [...clerk.orgUnits, { fromOn: on, lineage: ['company', 'west'] }],
    });
    expect(membershipOf(frameOf(), moved('2026-03-02'))).toEqual(comparison);
    expect(membershipOf(frameOf(), moved('2026-03-01'))).toEqual(outside);
  });

  it('takes the earliest start of the cohorts that have been heard of', () => {
    const cohorts = [
      { id: 'spring', name: 'spring' },
      { id: 'autumn', name: 'autumn' },
    ];
    const autumn = { courseId: 'selling', startsOn: '2026-05-01' };
    const hired = { ...clerk, employments: [{ startedOn: '2026-04-01', endedOn: null }] };
    expect(membershipOf(frameOf({ cohorts }), hired)).toEqual(excluded('NOT_EMPLOYED_AT_START'));
    expect(membershipOf(frameOf({ cohorts }, new Map([['autumn', autumn]])), hired)).toEqual(comparison);
  });

  it('has nobody before a cohort has been heard of', () => {
    expect(membershipOf(frameOf({}, new Map()), clerk)).toEqual(outside);
  });

  it.each([
    [
      'whose last day was the day before',
      { startedOn: null, endedOn: '2026-02-28' },
      excluded('NOT_EMPLOYED_AT_START'),
    ],
    ['whose last day it was', { startedOn: null, endedOn: '2026-03-01' }, comparison],
    ['who were hired the day after', { startedOn: '2026-03-02', endedOn: null }, excluded('NOT_EMPLOYED_AT_START')],
  ])('leaves out those %s', (_, employment, expected) => {
    expect(membershipOf(frameOf(), { ...clerk, employments: [employment] })).toEqual(expected);
  });

  it.each([
    [
      'on the last day of the outcome period',
      enrolled('2026-12-31', { cohortId: 'other' }),
      excluded('TOOK_THE_COURSE'),
    ],
    ['after it', enrolled('2027-01-01', { cohortId: 'other' }), comparison],
    ['on a day that nobody recorded', enrolled(null, { cohortId: 'other' }), excluded('TOOK_THE_COURSE')],
    [
      'after it, and completed the course before they enrolled',
      enrolled('2027-01-01', { cohortId: 'other', completedOn: '2026-05-01' }),
      excluded('TOOK_THE_COURSE'),
    ],
    ['in another course', enrolled('2026-03-01', { cohortId: 'other', courseId: 'cooking' }), comparison],
  ])('judges those who enrolled in another cohort of the course %s', (_, enrollment, expected) => {
    expect(membershipOf(frameOf(), withEnrollment(enrollment))).toEqual(expected);
  });
});
