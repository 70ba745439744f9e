import { unreachable } from '@holdfast/kernel';
import type { RiskWindowEvent } from './events.js';
import type { RiskWindowRecord, RiskWindowState } from './state.js';

type Known = Exclude<RiskWindowState, { status: 'UNKNOWN' }>;

/** What outlives the window, with whatever else a newer release has written there. */
function toRecord(state: Known): RiskWindowRecord {
  if (state.status === 'NONE') return state;
  const { days: _days, lastDay: _lastDay, ...record } = state;
  return record;
}

function evolveKnown(state: Known, event: Exclude<RiskWindowEvent, { type: 'PersonFollowed' }>): Known {
  switch (event.type) {
    case 'FlightRiskWindowPlaced':
      return { ...toRecord(state), status: event.status, days: event.days, lastDay: event.lastDay };
    case 'FlightRiskWindowDropped':
      return { ...toRecord(state), status: 'NONE' };
    case 'FlightRiskWindowOpened':
    case 'FlightRiskWindowMoved': {
      const { completedOn } = event.days;
      const isAnnounced = event.type === 'FlightRiskWindowOpened' || state.status === 'OPEN';
      return isAnnounced
        ? { ...state, openings: { ...state.openings, [completedOn]: (state.openings[completedOn] ?? 0) + 1 } }
        : state;
    }
    case 'FlightRiskWindowClosed':
      return state;
    default:
      return unreachable(event);
  }
}

export function evolveRiskWindow(state: RiskWindowState, event: RiskWindowEvent): RiskWindowState {
  if (event.type === 'PersonFollowed')
    return state.status === 'UNKNOWN' ? { ...event.record, status: 'NONE' } : { ...state, ...event.record };
  return state.status === 'UNKNOWN' ? state : evolveKnown(state, event);
}
