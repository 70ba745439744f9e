import type { StudyView } from './studyView.js';

/** How percentages become places on the picture's line; the same for all studies, so that they can be compared. */
export interface Scale {
  readonly ticks: readonly number[];
  /** A place between 0 and `width`. What lies beyond the picture is drawn at its edge. */
  toX(percent: number): number;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const TICKS_MAX = 8;
/** Intervals of very small studies would press all others into a point. */
const PERCENT_MAX = 1_000;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

function percentagesOf({ claim, measured, naive }: StudyView): readonly number[] {
  const intervals = [measured, naive].flatMap((improvement) =>
    improvement ? [improvement.low, improvement.high] : [],
  );
  return [...intervals, ...(claim ? [claim.percent] : [])].filter((value) => Number.isFinite(value));
}

export function createScale(studies: readonly StudyView[], width: number): Scale {
  const all = [0, ...studies.flatMap(percentagesOf)].map((value) => clamp(value, -PERCENT_MAX, PERCENT_MAX));
  const lowest = Math.min(...all);
  const highest = Math.max(...all, lowest + 1);
  const step = STEPS.find((candidate) => (highest - lowest) / candidate <= TICKS_MAX) ?? PERCENT_MAX;
  const from = Math.floor(lowest / step) * step;
  const to = Math.ceil(highest / step) * step;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { ticks, toX: (percent) => clamp(((percent - from) / (to - from)) * width, 0, width) };
}
