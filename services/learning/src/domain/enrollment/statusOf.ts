import { presentValue } from '@holdfast/kernel';
import type { Enrollment, EnrollmentStatus } from './state.js';

/**
 * Where an enrollment stands by what is known of it. Completion and withdrawal may be learned from different rows in any
 * order: the later day decides, and on the same day the completion.
 */
export function statusOf(known: Pick<Enrollment, 'completedOn' | 'withdrawnOn' | 'hasBegun'>): EnrollmentStatus {
  const completedOn = presentValue(known.completedOn);
  const withdrawnOn = presentValue(known.withdrawnOn);
  if (completedOn !== null && (withdrawnOn === null || completedOn >= withdrawnOn)) return 'COMPLETED';
  if (withdrawnOn !== null) return 'WITHDRAWN';
  return known.hasBegun ? 'ACTIVE' : 'ENROLLED';
}
