import type { Day } from '@holdfast/kernel';
import type { IncentivePolicyVersion } from './state.js';

/**
 * The version that judges a completion of this day: the highest number among those that hold by then. A later
 * publication may reach back on purpose, so the number decides and not the day from which a version holds.
 */
export const versionInForce = (
  versions: readonly IncentivePolicyVersion[],
  completedOn: Day,
): IncentivePolicyVersion | undefined => versions.findLast(({ effectiveFrom }) => effectiveFrom <= completedOn);
