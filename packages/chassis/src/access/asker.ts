import { parseExternalId, parseOrgUnit, type Id, type Identity } from '@holdfast/kernel';
import type { RoleGrant, Viewer, ViewerRole } from '../identity/viewer.js';
import type { Asker } from './question.js';

function groupUnits(grants: readonly RoleGrant[], identity: Identity): ReadonlyMap<ViewerRole, ReadonlySet<Id>> {
  const units = new Map<ViewerRole, Set<Id>>();
  for (const { role, orgUnit } of grants) {
    const named = orgUnit === undefined ? undefined : parseOrgUnit(orgUnit);
    const unit = named?.ok ? named.value.at(-1) : undefined;
    if (unit) units.set(role, (units.get(role) ?? new Set()).add(identity.orgUnit(unit.key)));
  }
  return units;
}

/** The viewer as rules judge it: a person and units are known by their ids. */
export function toAsker({ grants, person, purpose }: Viewer, identity: Identity): Asker {
  const externalId = person === undefined ? undefined : parseExternalId(person);
  return {
    ...(externalId?.ok ? { personId: identity.person(externalId.value) } : {}),
    rolesEverywhere: new Set(grants.filter(({ orgUnit }) => orgUnit === undefined).map(({ role }) => role)),
    rolesWithin: groupUnits(grants, identity),
    ...(purpose === undefined ? {} : { purpose }),
  };
}
