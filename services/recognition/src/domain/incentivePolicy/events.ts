import type { Id } from '@holdfast/kernel';
import type { IncentivePolicyVersion } from './state.js';

/** A rule by which people earn money holds from a day on. */
export interface IncentivePolicyPublished extends IncentivePolicyVersion {
  readonly type: 'IncentivePolicyPublished';
  readonly incentivePolicyId: Id;
  readonly key: string;
}
