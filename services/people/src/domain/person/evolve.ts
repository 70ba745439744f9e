import { unreachable, type Day } from '@holdfast/kernel';
import type { PersonEvent } from './events.js';
import type { EmploymentEnd, PersonState } from './state.js';

/** Replaces what is known of the end that belongs to this start, or adds it. */
function withEnd(
  ends: readonly EmploymentEnd[],
  startedOn: Day | null,
  change: Partial<EmploymentEnd>,
): readonly EmploymentEnd[] {
  const known = ends.find((end) => end.startedOn === startedOn) ?? { startedOn, endedOn: [], endReason: [] };
  return [...ends.filter((end) => end.startedOn !== startedOn), { ...known, ...change }];
}

export function evolvePerson(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonRegistered':
      return { ...state, externalId: event.externalId };
    case 'DisplayNameRecorded':
      return { ...state, displayName: event.displayName };
    case 'ManagerRecorded':
      return { ...state, managerId: event.managerId };
    case 'OrgUnitRecorded': {
      const unitId = event.lineage.at(-1);
      const lineages = unitId === undefined ? state.lineages : { ...state.lineages, [unitId]: event.lineage };
      return event.fromOn === null
        ? { ...state, lineages, orgUnitId: event.orgUnitId }
        : { ...state, lineages, orgUnitIdFrom: { ...state.orgUnitIdFrom, [event.fromOn]: event.orgUnitId } };
    }
    case 'EmploymentStarted':
      return { ...state, startedOn: [...state.startedOn, event.startedOn].sort() };
    case 'EmploymentEndRecorded':
      return { ...state, ends: withEnd(state.ends, event.startedOn, { endedOn: event.endedOn }) };
    case 'EmploymentEndReasonRecorded':
      return { ...state, ends: withEnd(state.ends, event.startedOn, { endReason: event.endReason }) };
    default:
      return unreachable(event);
  }
}
