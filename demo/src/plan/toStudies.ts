import { invariant } from '@holdfast/kernel';
import type { CostLine, Metric, Money, Price, Study } from '../company.js';
import type { ProgramTexts } from '../texts/texts.js';
import { claimedGrowthPercent, CURRENCY, economics } from './economics.js';
import { toComparisonUnits } from './orgUnits.js';
import { studiedPrograms, type Program } from './programs.js';
import type { Scene } from './scene.js';
import { BASELINE, OUTCOME, toPeriod } from './timeline.js';

const DIMENSIONS: Readonly<Record<string, Metric['dimension']>> = {
  'demo-sales': 'EFFICIENCY',
  'demo-basket': 'EFFICIENCY',
  'demo-complaint-rate': 'CULTURE',
  'demo-stock-accuracy': 'COST',
};

function textsOf({ texts }: Scene, { key }: Program): ProgramTexts {
  const found = Object.entries(texts.programs).find(([name]) => name === key);
  invariant(found, `there are texts for ${key}`);
  return found[1];
}

const toMoney = (fen: number): Money => ({ minorUnits: fen, currency: CURRENCY });

export const toMetrics = (scene: Scene): readonly Metric[] =>
  studiedPrograms.map((program) => ({
    key: program.metric.key,
    name: textsOf(scene, program).metricName,
    unit: textsOf(scene, program).metricUnit,
    direction: program.effect < 0 ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER',
    dimension: DIMENSIONS[program.metric.key] ?? 'EFFICIENCY',
    periodRule: 'MEAN',
  }));

export const toStudies = (scene: Scene): readonly Study[] =>
  studiedPrograms.map((program) => ({
    key: program.key,
    question: textsOf(scene, program).question,
    design: program.selection.kind === 'LOT' ? 'RANDOMIZED' : 'OBSERVATIONAL',
    treated: { cohorts: [program.key], members: 'ENROLLED' },
    comparison: { orgUnits: toComparisonUnits(scene.texts, program.stores) },
    metric: program.metric.key,
    baseline: toPeriod(scene.today, BASELINE),
    outcome: toPeriod(scene.today, OUTCOME),
    ownerOrgUnit: scene.texts.company,
    claim: {
      growthPercent: claimedGrowthPercent[program.key] ?? '0',
      source: textsOf(scene, program).claimSource,
    },
  }));

/** What each program cost, for everybody who enrolled. */
export const toCostLines = (scene: Scene): readonly CostLine[] =>
  scene.drawn.programs.flatMap(({ program, enrollments }) => {
    const { costs } = textsOf(scene, program);
    const price = economics[program.key];
    if (!price || !costs) return [];
    const people = enrollments.length;
    const line = { study: program.key, source: scene.texts.costSource };
    return [
      { ...line, kind: 'DIRECT', description: costs.direct, amount: toMoney(price.directEach * people) },
      { ...line, kind: 'TIME', description: costs.time, amount: toMoney(price.timeEach * people) },
      { ...line, kind: 'OVERHEAD', description: costs.overhead, amount: toMoney(price.overhead) },
    ];
  });

/** What a unit of each metric is worth. */
export const toPrices = (scene: Scene): readonly Price[] =>
  studiedPrograms.flatMap((program) => {
    const { costs } = textsOf(scene, program);
    const price = economics[program.key];
    if (!price || !costs) return [];
    return [{ metric: program.metric.key, valuePerUnit: toMoney(price.valuePerUnit), source: costs.priceSource }];
  });
