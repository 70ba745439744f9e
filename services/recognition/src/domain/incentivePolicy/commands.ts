import type { Day, Id, RequestMark } from '@holdfast/kernel';
import type { IncentiveRule } from './state.js';

/** Publishes the first or the next version of a policy. */
export interface PublishIncentivePolicy {
  readonly type: 'PublishIncentivePolicy';
  readonly request: RequestMark;
  readonly incentivePolicyId: Id;
  readonly key: string;
  readonly title: string;
  readonly effectiveFrom: Day;
  readonly rule: IncentiveRule;
}
