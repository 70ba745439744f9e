import { addDays, type Day } from '@holdfast/kernel';
import type { Participant } from '../participant/participant.js';
import { RISK_WINDOW_CLOSES_AFTER_DAYS, RISK_WINDOW_OPENS_AFTER_DAYS } from '../policy.js';
import type { ActualWindow, RiskWindowState, RiskWindowStatus, WindowDays } from './state.js';

/** The day of the latest completion that stands; null without one. */
export function findLatestCompletion({ enrollments }: Pick<Participant, 'enrollments'>): Day | null {
  const days = enrollments.flatMap(({ status, completedOn }) =>
    status === 'COMPLETED' && completedOn !== null ? [completedOn] : [],
  );
  return days.sort().at(-1) ?? null;
}

export const windowAfter = (completedOn: Day): WindowDays => ({
  completedOn,
  opensOn: addDays(completedOn, RISK_WINDOW_OPENS_AFTER_DAYS),
  closesOn: addDays(completedOn, RISK_WINDOW_CLOSES_AFTER_DAYS),
});

type Extent = Pick<ActualWindow, 'days' | 'lastDay'>;

const endOf = ({ days, lastDay }: Extent): Day =>
  lastDay !== null && lastDay < days.closesOn ? lastDay : days.closesOn;

/** Where a window stands on a day; leaving ends it, even before it has begun. */
export function statusOn(extent: Extent, today: Day): RiskWindowStatus {
  if (today > endOf(extent)) return 'CLOSED';
  return today >= extent.days.opensOn ? 'OPEN' : 'UPCOMING';
}

/** The next day on which a window may change by the passing of time alone; null when it will not. */
export function findNextTurn(state: RiskWindowState): Day | null {
  switch (state.status) {
    case 'UPCOMING': {
      const after = addDays(endOf(state), 1);
      return after < state.days.opensOn ? after : state.days.opensOn;
    }
    case 'OPEN':
      return addDays(endOf(state), 1);
    default:
      return null;
  }
}
