import type { ShownReading } from '../store/studyReadings.js';
import type { StudyRecord } from '../store/studies.js';
import { toEstimate } from './toEstimate.js';

/** The return of a study as the graph answers it; figures that need an effect are null without one. */
export function toRoiReportNode({ definition }: StudyRecord, { report, roi }: ShownReading) {
  const { effect } = report;
  const { n, costs, incentivesNotCosted, benefits, roiPercent, benefitCostRatio, reasons } = roi;
  return {
    n,
    costs,
    incentivesNotCosted,
    benefits: effect && benefits && toEstimate(benefits, effect),
    roiPercent: effect && roiPercent && toEstimate(roiPercent, effect),
    benefitCostRatio: effect && benefitCostRatio && toEstimate(benefitCostRatio, effect),
    horizon: definition.outcome,
    reasons,
  };
}
