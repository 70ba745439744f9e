import { parseOrgUnit } from '@holdfast/kernel';
import type { QueryResolvers } from '../types.generated.js';

export const orgUnit: QueryResolvers['orgUnit'] = async (_, { key }, { identity, orgUnits }) => {
  const named = parseOrgUnit(key);
  const unit = named.ok ? named.value.at(-1) : undefined;
  return unit ? orgUnits.load(identity.orgUnit(unit.key)) : null;
};
