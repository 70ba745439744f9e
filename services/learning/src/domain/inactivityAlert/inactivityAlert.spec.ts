import { describe, expect, it } from '@jest/globals';
import {
  inactivityAlertDecider,
  type AssessSilence,
  type InactivityAlertState,
  type InactivityAlertStatus,
} from './inactivityAlert.js';

const subject = {
  enrollmentId: 'enrollment-7',
  personId: 'person-7',
  cohortId: 'cohort-march',
  firstSilentOn: '2026-03-03',
};
const at = '2026-03-06T00:00:00.000Z';
const later = '2026-03-08T00:00:00.000Z';
const assess = (verdict: InactivityAlertStatus, when = at): AssessSilence => ({ subject, verdict, at: when });

function apply(state: InactivityAlertState, command: AssessSilence): InactivityAlertState {
  const decided = inactivityAlertDecider.decide(command, state);
  return decided.ok
    ? decided.value.reduce((current, event) => inactivityAlertDecider.evolve(current, event), state)
    : state;
}

const absent: InactivityAlertState = { status: 'ABSENT' };
const open = apply(absent, assess('OPEN'));

describe('an inactivity alert', () => {
  it('is raised once per silence', () => {
    expect(open).toEqual({ ...subject, status: 'OPEN', raisedAt: at, endedAt: null });
    expect(apply(open, assess('OPEN', later))).toBe(open);
  });

  it('closes, and is not raised again', () => {
    const closed = apply(open, assess('CLOSED', later));
    expect(closed).toMatchObject({ status: 'CLOSED', raisedAt: at, endedAt: later });
    expect(apply(closed, assess('OPEN', later))).toBe(closed);
    expect(apply(closed, assess('CLOSED', later))).toBe(closed);
  });

  it('is retracted, open or closed, for ever', () => {
    const retracted = apply(open, assess('RETRACTED', later));
    expect(retracted).toMatchObject({ status: 'RETRACTED', endedAt: later });
    expect(apply(apply(open, assess('CLOSED')), assess('RETRACTED', later))).toEqual(retracted);
    expect(apply(retracted, assess('OPEN', later))).toBe(retracted);
  });

  it('says both when it is noticed only after the silence is over', () => {
    expect(inactivityAlertDecider.decide(assess('CLOSED'), absent)).toEqual({
      ok: true,
      value: [
        { type: 'InactivityAlertRaised', subject, at },
        { type: 'InactivityAlertClosed', at },
      ],
    });
  });

  it('that was never raised has nothing to retract', () => {
    expect(inactivityAlertDecider.decide(assess('RETRACTED'), absent)).toEqual({ ok: true, value: [] });
  });
});
