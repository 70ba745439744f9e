import type { Subject } from '@holdfast/chassis';
import type { CareerCommitmentParent, PersonParent } from './parents.js';

/** Whom the things of this service are about, for the rules of access. */
export const subjects = {
  Person: ({ id }: PersonParent): Subject => ({ personId: id }),
  CareerCommitment: ({ state }: CareerCommitmentParent): Subject => ({ personId: state.personId }),
};
