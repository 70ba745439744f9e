import { describe, expect, it } from '@jest/globals';
import type { InactivityAlert, InactivityAlertStatus } from '../domain/inactivityAlert/inactivityAlert.js';
import {
  presentActivityDay,
  presentCohort,
  presentCourse,
  presentEnrollment,
  presentInactivityAlert,
} from './publishes.js';

const at = '2026-03-06T00:00:00.000Z';
const alertOf = (status: InactivityAlertStatus): InactivityAlert => ({
  ...{ enrollmentId: 'enrollment', personId: 'person', cohortId: 'cohort', firstSilentOn: '2026-03-03' },
  ...{ status, raisedAt: at, endedAt: status === 'OPEN' ? null : at },
});
const verbsOf = (status: InactivityAlertStatus): readonly (string | undefined)[] =>
  presentInactivityAlert('alert', alertOf(status)).map(({ type }) => type.split('.')[2]);

describe('what a reader who is new hears of learning', () => {
  it('is nothing of what is not there', () => {
    const present = [presentCourse, presentCohort, presentEnrollment, presentActivityDay, presentInactivityAlert];
    expect(present.flatMap((each) => each('id', { status: 'ABSENT' }))).toEqual([]);
  });

  it('is where an alert stands, and not that one which is over was raised', () => {
    expect(verbsOf('OPEN')).toEqual(['inactivity-alert-raised']);
    expect(verbsOf('CLOSED')).toEqual(['inactivity-alert-closed']);
    expect(verbsOf('RETRACTED')).toEqual(['inactivity-alert-retracted']);
  });
});
