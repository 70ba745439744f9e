import type { Subject } from '@holdfast/chassis';
import type { EnrollmentParent, InactivityAlertParent, PersonParent } from './parents.js';

/** Whom the things of this service are about, for the rules of access. */
export const subjects = {
  Person: ({ id }: PersonParent): Subject => ({ personId: id }),
  Enrollment: ({ state }: EnrollmentParent): Subject => ({ personId: state.personId }),
  InactivityAlert: ({ state }: InactivityAlertParent): Subject => ({ personId: state.personId }),
};
