import { unreachable, type Id } from '@holdfast/kernel';
import type { Group } from '../contribution/contribution.js';
import { SEPARATE_UNITS_MAX } from '../policy.js';

/**
 * Whether treated and comparison people share a unit. Once one is found nothing more has to be remembered, which
 * keeps the sums small; as long as none is, the units of both groups are.
 */
export type UnitSharing =
  | { readonly kind: 'SHARED' }
  | { readonly kind: 'SEPARATE'; readonly treated: readonly Id[]; readonly comparison: readonly Id[] }
  /** None is shared among more units than are remembered. */
  | { readonly kind: 'MANY_SEPARATE' };

export const noUnits: UnitSharing = { kind: 'SEPARATE', treated: [], comparison: [] };

export function unitOf(group: Group, orgUnitId: Id | null): UnitSharing {
  if (orgUnitId === null) return noUnits;
  return group === 'TREATED'
    ? { kind: 'SEPARATE', treated: [orgUnitId], comparison: [] }
    : { kind: 'SEPARATE', treated: [], comparison: [orgUnitId] };
}

const unite = (lists: readonly (readonly Id[])[]): readonly Id[] => [...new Set(lists.flat())].sort();

type Separate = Extract<UnitSharing, { kind: 'SEPARATE' }>;

/** Merges in any order with the same result. */
export function mergeUnitSharing(parts: readonly UnitSharing[]): UnitSharing {
  const separate: Separate[] = [];
  let areMany = false;
  for (const part of parts) {
    switch (part.kind) {
      case 'SHARED':
        return part;
      case 'MANY_SEPARATE':
        areMany = true;
        break;
      case 'SEPARATE':
        separate.push(part);
        break;
      default:
        return unreachable(part);
    }
  }
  const treated = unite(separate.map((part) => part.treated));
  const comparison = unite(separate.map((part) => part.comparison));
  const others = new Set(comparison);
  if (treated.some((id) => others.has(id))) return { kind: 'SHARED' };
  const isTooLong = treated.length > SEPARATE_UNITS_MAX || comparison.length > SEPARATE_UNITS_MAX;
  return areMany || isTooLong ? { kind: 'MANY_SEPARATE' } : { kind: 'SEPARATE', treated, comparison };
}
