import type { OrgUnitResolvers } from './types.generated.js';

export const OrgUnit: OrgUnitResolvers = {
  __resolveReference: ({ id }, { orgUnits }) => orgUnits.load(id),
  parent: ({ parentId }, _, { orgUnits }) => (parentId === null ? null : orgUnits.load(parentId)),
};
