import type { Subject } from '@holdfast/chassis';
import type { IncentiveParent, PersonParent } from './parents.js';

/** Whom the things of this service are about, for the rules of access. */
export const subjects = {
  Person: ({ id }: PersonParent): Subject => ({ personId: id }),
  Incentive: ({ state }: IncentiveParent): Subject => ({ personId: state.personId }),
};
