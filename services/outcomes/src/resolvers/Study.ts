import { sentence } from '@holdfast/kernel';
import { COST_LINES_MAX } from '../domain/policy.js';
import { loadMetric } from './loadMetric.js';
import { toEstimate } from './toEstimate.js';
import { toStudyParent } from './toParents.js';
import { toRoiReportNode } from './toRoiReportNode.js';
import type { StudyResolvers } from './types.generated.js';

const stillArriving = { code: 'STILL_ARRIVING', ...sentence('STILL_ARRIVING') } as const;

export const Study: StudyResolvers = {
  __resolveReference: async ({ id }, { studies }) => {
    const document = await studies.load(id);
    return document && toStudyParent(document);
  },
  key: ({ definition }) => definition.key,
  question: ({ definition }) => definition.question,
  design: ({ definition }) => definition.design,
  metric: ({ definition }, _, context) => loadMetric(context, definition.metricId),
  baseline: ({ definition }) => definition.baseline,
  outcome: ({ definition }) => definition.outcome,
  minimumWorthwhileEffect: ({ definition }) => definition.minimumWorthwhileEffect,
  claim: ({ definition }) => definition.claim,
  ownerOrgUnit: ({ definition }) => (definition.ownerOrgUnitId === null ? null : { id: definition.ownerOrgUnitId }),
  treated: async (study, _, { loadReading }) => (await loadReading(study)).report.treated,
  comparison: async (study, _, { loadReading }) => (await loadReading(study)).report.comparison,
  verdict: async (study, _, { loadReading }) => (await loadReading(study)).report.verdict,
  excluded: async (study, _, { loadReading }) => (await loadReading(study)).report.excluded,
  costLines: async (study, _, { loadReading }) => (await loadReading(study)).costLines.slice(0, COST_LINES_MAX),
  roi: async (study, _, { loadReading }) => toRoiReportNode(study, await loadReading(study)),
  effect: async (study, _, { loadReading }) => {
    const { effect } = (await loadReading(study)).report;
    return effect && toEstimate(effect, effect);
  },
  estimates: async (study, _, { loadReading }) =>
    (await loadReading(study)).report.estimates.map((estimate) => ({
      method: estimate.method,
      standardError: estimate.standardError,
      estimate: toEstimate(estimate, estimate),
    })),
  warnings: async (study, _, { loadReading }) => {
    const { report, isStillArriving } = await loadReading(study);
    return isStillArriving ? [stillArriving, ...report.warnings] : report.warnings;
  },
};
