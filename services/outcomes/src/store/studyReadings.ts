import type { Store } from '@holdfast/store';
import { LRUCache } from 'lru-cache';
import type { StudentQuantile } from '../domain/estimate/meanDifference.js';
import type { MetricDefinition } from '../domain/metric/metric.js';
import type { Price } from '../domain/monetization/monetization.js';
import { RELEASE_PEOPLE_MIN } from '../domain/policy.js';
import { toReleasedReport, type ShownReport } from '../domain/release/releasedReport.js';
import { toStudyReport, type StudyReport } from '../domain/report/studyReport.js';
import { listIncentivesNotCosted } from '../domain/roi/incentives.js';
import { toRoiReport, type RoiReport } from '../domain/roi/roiReport.js';
import type { StudySums } from '../domain/sums/studySums.js';
import { getCohorts } from './cohorts.js';
import type { StudyNodeDocument } from './collections.js';
import { listCostLines, type StoredCostLine } from './costLines.js';
import { getMetric } from './metrics.js';
import { findPrice } from './prices.js';
import type { StudyRecord } from './studies.js';
import { readStudyRelease } from './studyFigures.js';
import { findStudyRoot, toStudySums } from './studySums.js';

interface StudyFigures {
  readonly report: StudyReport;
  readonly roi: RoiReport;
}

/** The same as anybody may see it. */
export interface ShownReading {
  readonly report: ShownReport;
  readonly roi: ShownRoi;
  readonly costLines: readonly StoredCostLine[];
}

type ShownRoi = Omit<RoiReport, 'n'> & { readonly n: number | null };

/** Everything that is answered of a study, as of now. */
export interface StudyReading extends StudyFigures {
  readonly costLines: readonly StoredCostLine[];
}

/** Reads a study; what that costs does not grow with the number of people. */
export type StudyReader = (study: StudyRecord) => Promise<StudyReading>;

/** What the figures of a study are computed from, and nothing else. */
interface StudyFacts {
  readonly metric: MetricDefinition;
  readonly root: StudyNodeDocument | undefined;
  /** Treated cohorts that have not been heard of, as the definition names them. */
  readonly unknownCohorts: readonly string[];
  readonly costLines: readonly StoredCostLine[];
  readonly price: Price | undefined;
}

async function readFacts(store: Store, { id, definition }: StudyRecord): Promise<StudyFacts> {
  const { metricId } = definition;
  const [metric, root, cohorts, costLines, price] = await Promise.all([
    getMetric(store, metricId),
    findStudyRoot(store, id),
    getCohorts(
      store,
      definition.cohorts.map((cohort) => cohort.id),
    ),
    listCostLines(store, id),
    findPrice(store, metricId),
  ]);
  const unknownCohorts = definition.cohorts.filter((cohort) => !cohorts.has(cohort.id)).map(({ name }) => name);
  return { metric, root, unknownCohorts, costLines, price };
}

const toRoi = ({ metric, costLines, price }: StudyFacts, { effect }: Pick<StudyReport, 'effect'>, sums: StudySums) =>
  toRoiReport({
    effect,
    direction: metric.direction,
    treatedWithOutcome: sums.treated.outcome.n,
    price: price?.valuePerUnit ?? null,
    costLines,
    incentivesNotCosted: listIncentivesNotCosted(sums.incentives, costLines),
  });

function toFigures({ definition }: StudyRecord, facts: StudyFacts, quantile: StudentQuantile): StudyFigures {
  const { metric, root, unknownCohorts, costLines } = facts;
  const sums = toStudySums(root);
  const report = toStudyReport({ definition, metric, sums, unknownCohorts, costLines }, quantile);
  return { report, roi: toRoi(facts, report, sums) };
}

/** A text that differs when the facts do: what is small as it stands, what is large by its version. */
function toFingerprint({ definition }: StudyRecord, facts: StudyFacts): string {
  const { metric, root, unknownCohorts, costLines, price } = facts;
  const versions = costLines.map(({ id, version }) => [id, version]);
  return JSON.stringify([definition, metric, root?.version ?? 0, unknownCohorts, versions, price]);
}

const STUDIES_MAX = 200;

/**
 * Creates the reader of studies. The facts are read each time, their figures computed only when the facts are others
 * than the last time: quantiles and exact integers cost more than everything else of an answer.
 */
export function createStudyReader(store: Store, quantile: StudentQuantile): StudyReader {
  const computed = new LRUCache<string, StudyFigures & { readonly fingerprint: string }>({ max: STUDIES_MAX });
  return async (study) => {
    const facts = await readFacts(store, study);
    const fingerprint = toFingerprint(study, facts);
    const known = computed.get(study.id);
    const figures = known?.fingerprint === fingerprint ? known : { ...toFigures(study, facts, quantile), fingerprint };
    if (figures !== known) computed.set(study.id, figures);
    return { report: figures.report, roi: figures.roi, costLines: facts.costLines };
  };
}

/** Reads what was last released of a study, for viewers who may not read of its people. */
export type ReleaseReader = (study: StudyRecord) => Promise<ShownReading>;

/** Creates the reader of releases. What nobody earned looks like what too few earned. */
export const createReleaseReader =
  (store: Store, quantile: StudentQuantile): ReleaseReader =>
  async (study) => {
    const { definition } = study;
    const [facts, release] = await Promise.all([readFacts(store, study), readStudyRelease(store, study.id)]);
    const { metric, unknownCohorts, costLines } = facts;
    const known = { definition, metric, unknownCohorts, costLines };
    const { report, sums } = toReleasedReport(known, release, RELEASE_PEOPLE_MIN, quantile);
    const roi = toRoi(facts, report, sums);
    const hasEarned = listIncentivesNotCosted(sums.incentives, costLines).size > 0;
    return {
      report,
      roi: {
        ...roi,
        n: report.treated.n === null ? null : roi.n,
        incentivesNotCosted: hasEarned ? roi.incentivesNotCosted : null,
      },
      costLines,
    };
  };
