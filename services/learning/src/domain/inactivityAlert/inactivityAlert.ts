import { ok, unreachable, type Day, type Decider, type Id, type Instant } from '@holdfast/kernel';

/** Where an alert stands: the silence goes on, it ended, or there never was one. */
export type InactivityAlertStatus = 'OPEN' | 'CLOSED' | 'RETRACTED';

/** Whose silence, and its first day: together they are the alert's identity. */
export interface InactivityAlertSubject {
  readonly enrollmentId: Id;
  readonly personId: Id;
  readonly cohortId: Id;
  readonly firstSilentOn: Day;
}

/** A silence that somebody should hear of. */
export interface InactivityAlert extends InactivityAlertSubject {
  readonly status: InactivityAlertStatus;
  readonly raisedAt: Instant;
  /** When it was closed or retracted, whichever came last; null while it is open. */
  readonly endedAt: Instant | null;
}

export type InactivityAlertState = { readonly status: 'ABSENT' } | InactivityAlert;

/** Says how the alert should stand by what is known now. */
export interface AssessSilence {
  readonly subject: InactivityAlertSubject;
  readonly verdict: InactivityAlertStatus;
  readonly at: Instant;
}

export type InactivityAlertEvent =
  | { readonly type: 'InactivityAlertRaised'; readonly subject: InactivityAlertSubject; readonly at: Instant }
  | { readonly type: 'InactivityAlertClosed'; readonly at: Instant }
  | { readonly type: 'InactivityAlertRetracted'; readonly at: Instant };

function listEvents(
  { subject, verdict, at }: AssessSilence,
  { status }: InactivityAlertState,
): readonly InactivityAlertEvent[] {
  switch (verdict) {
    case 'OPEN':
      return status === 'ABSENT' ? [{ type: 'InactivityAlertRaised', subject, at }] : [];
    case 'CLOSED':
      // A silence that was noticed only when it was over is raised all the same, so that it can be counted.
      if (status === 'ABSENT')
        return [
          { type: 'InactivityAlertRaised', subject, at },
          { type: 'InactivityAlertClosed', at },
        ];
      return status === 'OPEN' ? [{ type: 'InactivityAlertClosed', at }] : [];
    case 'RETRACTED':
      return status === 'OPEN' || status === 'CLOSED' ? [{ type: 'InactivityAlertRetracted', at }] : [];
    default:
      return unreachable(verdict);
  }
}

/** One alert per silence: raised once, closed at most once, and never raised again. It refuses nothing. */
export const inactivityAlertDecider: Decider<InactivityAlertState, AssessSilence, InactivityAlertEvent, never> = {
  initial: { status: 'ABSENT' },
  decide: (command, state) => ok(listEvents(command, state)),
  evolve(state, event) {
    switch (event.type) {
      case 'InactivityAlertRaised':
        return { ...state, ...event.subject, status: 'OPEN', raisedAt: event.at, endedAt: null };
      case 'InactivityAlertClosed':
        return state.status === 'ABSENT' ? state : { ...state, status: 'CLOSED', endedAt: event.at };
      case 'InactivityAlertRetracted':
        return state.status === 'ABSENT' ? state : { ...state, status: 'RETRACTED', endedAt: event.at };
      default:
        return unreachable(event);
    }
  },
};
