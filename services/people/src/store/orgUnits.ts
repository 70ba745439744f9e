import { changeMany } from '@holdfast/chassis';
import type { Identity, OrgUnitName } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { orgUnitCollection } from './collections.js';

/** Stores the units of these paths, each with its place, unless they are known. */
export async function insertOrgUnits(
  store: Store,
  identity: Identity,
  paths: readonly (readonly OrgUnitName[])[],
): Promise<void> {
  const byId = new Map(
    paths.flatMap((path) =>
      path.map(({ key, name }, depth) => {
        const parent = path[depth - 1];
        return [identity.orgUnit(key), { key, name, parentId: parent ? identity.orgUnit(parent.key) : null }] as const;
      }),
    ),
  );
  await changeMany(store, orgUnitCollection, [...byId.keys()], (id, current) => {
    const unit = byId.get(id);
    return current || !unit ? undefined : { id, ...unit };
  });
}
