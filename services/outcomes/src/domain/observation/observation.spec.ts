import { describe, expect, it } from '@jest/globals';
import { presentValue } from '@holdfast/kernel';
import { observationDecider, type ObservationState } from './observation.js';

const key = { personId: 'li-na', metricId: 'sales', from: '2026-01-01', to: '2026-01-31' };
const acceptedAt = '2026-02-10T08:00:00.000Z';

interface Row {
  readonly value?: string | null;
  readonly recordedAt?: string;
}

/** The state after rows, and what the last of them came to. */
function after(...rows: readonly Row[]) {
  let state: ObservationState = observationDecider.initial;
  let last: unknown;
  for (const row of rows) {
    const decided = observationDecider.decide({ key, acceptedAt, ...row }, state);
    last = decided.ok ? decided.value.length : decided.refusal;
    if (decided.ok) for (const event of decided.value) state = observationDecider.evolve(state, event);
  }
  const values = state.status === 'NONE' ? [] : state.value;
  return { present: presentValue(values), history: values.map(({ value }) => value), last };
}

const january = { value: '100', recordedAt: '2026-02-01T00:00:00.000Z' };
const corrected = { value: '120', recordedAt: '2026-02-05T00:00:00.000Z' };

describe('a value', () => {
  it('that is corrected keeps its history', () => {
    expect(after(january, corrected)).toEqual({ present: '120', history: ['100', '120'], last: 1 });
  });

  it('is the one that was known last, whatever came first', () => {
    expect(after(corrected, january)).toMatchObject({ present: '120', history: ['100', '120'] });
  });

  it('that stood before undoes nothing when it is told again', () => {
    expect(after(january, corrected, january)).toMatchObject({ present: '120', last: 0 });
    expect(after({ value: '100' }, { value: '120' }, { value: '100' })).toMatchObject({ present: '120', last: 0 });
  });

  it('is taken back by an empty cell and left alone by an absent one', () => {
    expect(after(january, { value: null })).toMatchObject({ present: null, history: ['100', null] });
    expect(after(january, {})).toMatchObject({ present: '100', last: 0 });
    expect(after({})).toEqual({ present: null, history: [], last: 0 });
  });

  it('is refused beside another one that was known at the same time', () => {
    expect(after(january, { ...january, value: '101' })).toMatchObject({
      present: '100',
      last: [
        {
          path: ['value'],
          code: 'VALUE_CONTRADICTS',
          message: 'another value was recorded for the same time, 2026-02-01T00:00:00.000Z',
        },
      ],
    });
  });
});
