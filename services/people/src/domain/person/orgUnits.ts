import { dayOf, presentValue, type Day, type Id } from '@holdfast/kernel';
import type { PersonState } from './state.js';

/** A unit and the first day in it; null when it has been so for as long as anybody knows. */
export interface OrgUnitMembership {
  readonly fromOn: Day | null;
  readonly orgUnitId: Id;
}

/**
 * The units of a person, oldest first. Without a first day the first unit counts from the first day of employment
 * (or from ever), each later one from the day on which it was recorded. A unit that was given its day wins that day.
 */
export function listOrgUnits(state: PersonState, timeZone: string): readonly OrgUnitMembership[] {
  const byDay = new Map<Day | null, Id | null>();
  state.orgUnitId.forEach(({ value, recordedAt }, index) => {
    byDay.set(index === 0 ? (state.startedOn[0] ?? null) : dayOf(recordedAt, timeZone), value);
  });
  for (const [fromOn, cell] of Object.entries(state.orgUnitIdFrom)) byDay.set(fromOn, presentValue(cell));
  const ordered = [...byDay].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const memberships: OrgUnitMembership[] = [];
  for (const [fromOn, orgUnitId] of ordered)
    if (orgUnitId !== null && memberships.at(-1)?.orgUnitId !== orgUnitId) memberships.push({ fromOn, orgUnitId });
  return memberships;
}

/** The unit of a person on a day. */
export function findOrgUnitOn(memberships: readonly OrgUnitMembership[], day: Day): Id | null {
  return memberships.findLast(({ fromOn }) => fromOn === null || fromOn <= day)?.orgUnitId ?? null;
}
