import { unreachable } from '@holdfast/kernel';
import type { RiskWindowEvent } from './events.js';
import type { RiskWindowState } from './state.js';

type Known = Exclude<RiskWindowState, { status: 'UNKNOWN' }>;

function evolveKnown(state: Known, event: Exclude<RiskWindowEvent, { type: 'PersonFollowed' }>): Known {
  const { personId, factsVersion, openings } = state;
  switch (event.type) {
    case 'FlightRiskWindowPlaced':
      return { personId, factsVersion, openings, status: event.status, days: event.days, lastDay: event.lastDay };
    case 'FlightRiskWindowDropped':
      return { personId, factsVersion, openings, status: 'NONE' };
    case 'FlightRiskWindowOpened':
    case 'FlightRiskWindowMoved': {
      const { completedOn } = event.days;
      const isAnnounced = event.type === 'FlightRiskWindowOpened' || state.status === 'OPEN';
      return isAnnounced
        ? { ...state, openings: { ...openings, [completedOn]: (openings[completedOn] ?? 0) + 1 } }
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
