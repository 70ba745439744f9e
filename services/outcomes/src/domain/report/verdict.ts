import { unreachable } from '@holdfast/kernel';
import type { MetricDirection } from '../metric/metric.js';
import type { MethodEstimate } from './estimates.js';

/** Whether the headline shows anything. */
export type StudyVerdict = 'SHOWN_BENEFIT' | 'SHOWN_HARM' | 'NOT_SHOWN' | 'NO_ESTIMATE';

/** Shown is what lies wholly on one side of zero, unless the interval is known to be too narrow. */
export function verdictOf(
  effect: MethodEstimate | null,
  direction: MetricDirection,
  isClustered: boolean,
): StudyVerdict {
  if (effect === null) return 'NO_ESTIMATE';
  const isRise = effect.low > 0;
  const isFall = effect.high < 0;
  if (isClustered || !(isRise || isFall)) return 'NOT_SHOWN';
  switch (direction) {
    case 'HIGHER_IS_BETTER':
      return isRise ? 'SHOWN_BENEFIT' : 'SHOWN_HARM';
    case 'LOWER_IS_BETTER':
      return isFall ? 'SHOWN_BENEFIT' : 'SHOWN_HARM';
    default:
      return unreachable(direction);
  }
}
