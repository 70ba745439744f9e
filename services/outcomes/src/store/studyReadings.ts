import type { Store } from '@holdfast/store';
import type { StudentQuantile } from '../domain/estimate/meanDifference.js';
import type { MetricDefinition } from '../domain/metric/metric.js';
import { toStudyReport, type StudyReport } from '../domain/report/studyReport.js';
import { listIncentivesNotCosted } from '../domain/roi/incentives.js';
import { toRoiReport, type RoiReport } from '../domain/roi/roiReport.js';
import { getCohorts } from './cohorts.js';
import { listCostLines, type CostLineRecord } from './costLines.js';
import { getMetric } from './metrics.js';
import { findPrice } from './prices.js';
import type { StudyRecord } from './studies.js';
import { getStudySums } from './studySums.js';

/** Everything that is answered of a study, as of now. */
export interface StudyReading {
  readonly metric: MetricDefinition;
  readonly costLines: readonly CostLineRecord[];
  readonly report: StudyReport;
  readonly roi: RoiReport;
}

/** Reads a study from its root, its costs and its price; what it costs does not grow with the number of people. */
export async function readStudy(
  { store, quantile }: { readonly store: Store; readonly quantile: StudentQuantile },
  { id, definition }: StudyRecord,
): Promise<StudyReading> {
  const { metricId } = definition;
  const [metric, sums, cohorts, costLines, price] = await Promise.all([
    getMetric(store, metricId),
    getStudySums(store, id),
    getCohorts(
      store,
      definition.cohorts.map((cohort) => cohort.id),
    ),
    listCostLines(store, id),
    findPrice(store, metricId),
  ]);
  const unknownCohorts = definition.cohorts.filter((cohort) => !cohorts.has(cohort.id)).map(({ name }) => name);
  const report = toStudyReport({ definition, metric, sums, unknownCohorts, costLines }, quantile);
  const roi = toRoiReport({
    effect: report.effect,
    direction: metric.direction,
    treatedWithOutcome: sums.treated.outcome.n,
    price: price?.valuePerUnit ?? null,
    costLines,
    incentivesNotCosted: listIncentivesNotCosted(sums.incentives, costLines),
  });
  return { metric, costLines, report, roi };
}
