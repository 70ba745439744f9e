import { describe, expect, it } from '@jest/globals';
import type { RiskWindowState } from '../domain/riskWindow/state.js';
import {
  presentCostLine,
  presentMetric,
  presentMonetization,
  presentObservation,
  presentRiskWindow,
  presentStudy,
  presentStudyResult,
} from './publishes.js';

const madeBy = { requestId: 'r1', inputHash: 'h1', at: '2026-01-01T00:00:00.000Z' };
const days = { completedOn: '2026-01-01', opensOn: '2026-04-01', closesOn: '2026-06-30' };
const record = { personId: 'person', factsVersion: 1 };
const verbsOf = (state: RiskWindowState): readonly (string | undefined)[] =>
  presentRiskWindow('window', state).map(({ type }) => type.split('.')[2]);
const windowOf = (status: 'UPCOMING' | 'OPEN' | 'CLOSED', announced: number): RiskWindowState => ({
  ...{ ...record, status, days, lastDay: null },
  openings: announced > 0 ? { [days.completedOn]: announced } : {},
});

describe('what a reader who is new hears of outcomes', () => {
  it('is nothing of what is not there', () => {
    const present = [presentMetric, presentObservation, presentStudy, presentCostLine, presentMonetization];
    expect(present.flatMap((each) => each('id', { status: 'NONE' }))).toEqual([]);
    expect(presentStudyResult('id', { study: null, effect: null, roi: null })).toEqual([]);
  });

  it('is a price with its ordinal, also when it was replaced', () => {
    const price = { metricId: 'metric', valuePerUnit: { minorUnits: 30, currency: 'CNY' }, source: 'x', ordinal: 2 };
    expect(presentMonetization('price', { ...price, status: 'SET', madeBy })).toMatchObject([
      { partitionKey: 'metric', data: { metricId: 'metric', ordinal: 2 } },
    ]);
  });

  it('is a value that was taken back, as a correction', () => {
    const value = ['12', null].map((each) => ({ value: each, recordedAt: madeBy.at, stated: false }));
    const key = { personId: 'person', metricId: 'metric', from: '2026-01-01', to: '2026-01-31' };
    expect(presentObservation('observation', { ...key, status: 'RECORDED', value })).toMatchObject([
      { data: { value: null, isCorrection: true } },
    ]);
  });

  it('is a risk window that was announced, and no other', () => {
    expect(verbsOf({ status: 'UNKNOWN' })).toEqual([]);
    expect(verbsOf({ ...record, status: 'NONE', openings: { '2026-01-01': 1 } })).toEqual([]);
    expect(verbsOf(windowOf('UPCOMING', 0))).toEqual([]);
    expect(verbsOf(windowOf('OPEN', 1))).toEqual(['flight-risk-window-opened']);
    expect(verbsOf(windowOf('CLOSED', 1))).toEqual(['flight-risk-window-closed']);
    expect(verbsOf(windowOf('CLOSED', 0))).toEqual([]);
  });
});
