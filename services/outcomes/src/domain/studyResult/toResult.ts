import type { MethodEstimate } from '../report/estimates.js';
import type { RoiReport } from '../roi/roiReport.js';
import type { EffectResult, RoiResult } from './studyResult.js';

/** A headline in the form in which others hear of it. */
export const toEffectResult = ({
  value,
  low,
  high,
  design,
  method,
  grade,
  level,
  n,
  asOf,
}: MethodEstimate): EffectResult => ({
  value,
  low,
  high,
  design,
  method,
  grade,
  level,
  n,
  asOf,
});

/** A return in the form in which others hear of it; null as long as it has no value. */
export function toRoiResult(roi: RoiReport, effect: MethodEstimate | null): RoiResult | null {
  const { n, costs, benefits, roiPercent, benefitCostRatio } = roi;
  if (!effect || !costs || !benefits || !roiPercent || !benefitCostRatio) return null;
  const { grade, level, asOf } = effect;
  return { grade, level, n, asOf, costs, benefits, roiPercent, benefitCostRatio };
}
