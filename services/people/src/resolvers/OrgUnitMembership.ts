import { invariant } from '@holdfast/kernel';
import type { OrgUnitMembershipResolvers } from './types.generated.js';

export const OrgUnitMembership: OrgUnitMembershipResolvers = {
  orgUnit: async ({ orgUnitId }, _, { orgUnits }) => {
    const unit = await orgUnits.load(orgUnitId);
    invariant(unit, `org unit ${orgUnitId} is stored before anybody belongs to it`);
    return unit;
  },
};
