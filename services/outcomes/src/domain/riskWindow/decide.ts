import { unreachable } from '@holdfast/kernel';
import { RISK_WINDOW_OPENINGS_MAX } from '../policy.js';
import type { RiskWindowCommand } from './commands.js';
import type { RiskWindowEvent } from './events.js';
import type { ActualWindow, RiskWindowState } from './state.js';
import { statusOn, windowAfter } from './windowDays.js';

type Extent = Pick<ActualWindow, 'days' | 'lastDay'>;
type Known = Exclude<RiskWindowState, { status: 'UNKNOWN' }>;

/** A window that was closed is opened again by a late fact once; later ones leave it closed. */
function targetOf(state: Known, extent: Extent, today: string): ActualWindow['status'] {
  const status = statusOn(extent, today);
  const isOpening = status === 'OPEN' && state.status !== 'OPEN';
  const openings = state.openings[extent.days.completedOn] ?? 0;
  return isOpening && openings >= RISK_WINDOW_OPENINGS_MAX ? 'CLOSED' : status;
}

/** What others hear: only of windows that were or become open. */
function announce(state: Known, { days }: Extent, status: ActualWindow['status']): readonly RiskWindowEvent[] {
  if (state.status !== 'OPEN') return status === 'OPEN' ? [{ type: 'FlightRiskWindowOpened', days }] : [];
  if (status === 'CLOSED') return [{ type: 'FlightRiskWindowClosed', days }];
  return days.opensOn === state.days.opensOn ? [] : [{ type: 'FlightRiskWindowMoved', days }];
}

function place(state: Known, extent: Extent, today: string): readonly RiskWindowEvent[] {
  const status = targetOf(state, extent, today);
  const announced = announce(state, extent, status);
  const isSame =
    state.status === status && state.days.completedOn === extent.days.completedOn && state.lastDay === extent.lastDay;
  return isSame ? announced : [{ type: 'FlightRiskWindowPlaced', ...extent, status }, ...announced];
}

function drop(state: Known): readonly RiskWindowEvent[] {
  if (state.status === 'NONE') return [];
  const closed: readonly RiskWindowEvent[] =
    state.status === 'OPEN' ? [{ type: 'FlightRiskWindowClosed', days: state.days }] : [];
  return [...closed, { type: 'FlightRiskWindowDropped' }];
}

/** Decides where the window stands now. What is past when it is learned is closed and announces nothing. */
export function decideRiskWindow(command: RiskWindowCommand, state: RiskWindowState): readonly RiskWindowEvent[] {
  switch (command.type) {
    case 'FollowPerson': {
      const { personId, factsVersion, completedOn, lastDay, today } = command;
      if (state.status !== 'UNKNOWN' && factsVersion <= state.factsVersion) return [];
      const record = { personId, factsVersion, openings: state.status === 'UNKNOWN' ? {} : state.openings };
      const known: Known = state.status === 'UNKNOWN' ? { status: 'NONE', ...record } : state;
      const followed: RiskWindowEvent = { type: 'PersonFollowed', record };
      if (completedOn === null) return [followed, ...drop(known)];
      return [followed, ...place(known, { days: windowAfter(completedOn), lastDay }, today)];
    }
    case 'PassDay':
      return state.status === 'UNKNOWN' || state.status === 'NONE' ? [] : place(state, state, command.today);
    default:
      return unreachable(command);
  }
}
