import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createScale } from './scale.js';
import type { StudyView } from './studyView.js';

const studyWith = (low: number, high: number): StudyView => ({
  key: 'k',
  question: 'q',
  verdict: 'NOT_SHOWN',
  verdictReason: undefined,
  isLowerBetter: false,
  unit: 'CNY',
  claim: undefined,
  measured: { value: (low + high) / 2, low, high, level: 0.95, n: 9 },
  naive: undefined,
  absolute: undefined,
  costs: undefined,
  costGap: 'notStated',
  roiPercent: undefined,
});

describe('the scale of the picture', () => {
  it('has zero and a few round ticks', () => {
    expect(createScale([studyWith(-14, 32)], 640).ticks).toEqual([-20, -10, 0, 10, 20, 30, 40]);
    expect(createScale([], 640).ticks).toContain(0);
  });

  it('keeps everything inside and in order, whatever the figures are', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => {
        const scale = createScale([studyWith(a, b)], 640);
        const places = scale.ticks.map((tick) => scale.toX(tick));
        expect(scale.ticks.length).toBeLessThanOrEqual(11);
        expect(places).toEqual([...places].sort((x, y) => x - y));
        for (const place of places) expect(place >= 0 && place <= 640).toBe(true);
      }),
    );
  });
});
