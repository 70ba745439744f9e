import type { Day, Id } from '@holdfast/kernel';
import type { OrgUnitMembership } from './participant.js';

/** The unit of a person on a day with all units above it, the unit itself last; empty when none is known. */
export const lineageOn = (orgUnits: readonly OrgUnitMembership[], day: Day): readonly Id[] =>
  orgUnits.findLast(({ fromOn }) => fromOn === null || fromOn <= day)?.lineage ?? [];
