import { PILOT_STORE, STORES, STORES_PER_REGION } from './roster.js';

/** How the values of a metric come about. Deviations and effect are parts of the mean. */
export interface MetricModel {
  readonly key: string;
  readonly mean: number;
  /** What the people of one store have in common. */
  readonly storeDeviation: number;
  /** What stays with a person. */
  readonly levelDeviation: number;
  /** What changes from one quarter to the next. */
  readonly noiseDeviation: number;
  /** What moved for everybody between baseline and outcome. */
  readonly trend: number;
  readonly decimals: number;
}

/** A program with what was planted in it, which no study is told. */
export interface Program {
  /** Of course, cohort and study alike. */
  readonly key: string;
  readonly stores: { readonly from: number; readonly to: number };
  /** The part of those who could take part that did. */
  readonly share: number;
  /** By lot within each store, or by choice: so much do the log-odds rise with one standard deviation of the level. */
  readonly selection: { readonly kind: 'LOT' } | { readonly kind: 'CHOICE'; readonly pull: number };
  /** The true effect on everybody who enrolled. */
  readonly effect: number;
  readonly metric: MetricModel;
}

/** By lot within every store, and it works. */
export const lotProgram: Program = {
  key: 'demo-lot',
  stores: { from: 0, to: STORES - 1 },
  share: 0.25,
  selection: { kind: 'LOT' },
  effect: 0.06,
  metric: {
    key: 'demo-sales',
    mean: 42_000,
    storeDeviation: 0.05,
    levelDeviation: 0.2,
    noiseDeviation: 0.12,
    trend: 0.04,
    decimals: 2,
  },
};

/** Loved and voluntary: those who are better anyway choose it, and it changes nothing. */
export const popularProgram: Program = {
  key: 'demo-popular',
  stores: { from: STORES_PER_REGION, to: 3 * STORES_PER_REGION - 1 },
  share: 0.3,
  selection: { kind: 'CHOICE', pull: 1.6 },
  effect: 0,
  metric: {
    key: 'demo-basket',
    mean: 86,
    storeDeviation: 0.03,
    levelDeviation: 0.16,
    noiseDeviation: 0.08,
    trend: 0.03,
    decimals: 2,
  },
};

/** By lot within stores, on a number of which less is better: the effect is a fall. */
export const complaintsProgram: Program = {
  key: 'demo-complaints',
  stores: { from: 3 * STORES_PER_REGION, to: PILOT_STORE - 1 },
  share: 0.4,
  selection: { kind: 'LOT' },
  effect: -0.12,
  metric: {
    key: 'demo-complaint-rate',
    mean: 8,
    storeDeviation: 0.05,
    levelDeviation: 0.18,
    noiseDeviation: 0.15,
    trend: -0.02,
    decimals: 2,
  },
};

/** One small store: whatever it does, sixteen people cannot tell. */
const pilotProgram: Program = {
  key: 'demo-pilot',
  stores: { from: PILOT_STORE, to: PILOT_STORE },
  share: 0.5,
  selection: { kind: 'LOT' },
  effect: 0.01,
  metric: {
    key: 'demo-stock-accuracy',
    mean: 93,
    storeDeviation: 0,
    levelDeviation: 0.02,
    noiseDeviation: 0.015,
    trend: 0,
    decimals: 1,
  },
};

export const studiedPrograms: readonly Program[] = [lotProgram, popularProgram, complaintsProgram, pilotProgram];
