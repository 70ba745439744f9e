import type { MethodEstimate } from '../domain/report/estimates.js';
import type { Interval } from '../domain/roi/benefits.js';

/** Every number that leaves here carries its uncertainty and its design, those of the effect that it is made of. */
export function toEstimate<Value>({ value, low, high }: Interval<Value>, effect: MethodEstimate) {
  const { level, n, design, grade, asOf } = effect;
  return { value, low, high, level, n, design, grade, asOf };
}
