import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { presentValue, toCanonicalJson } from '@holdfast/kernel';
import { listEmployments } from './employments.js';
import { february, given, hired, january, office, row, store } from './examples.js';
import { findOrgUnitOn, listOrgUnits } from './orgUnits.js';
import { personDecider } from './person.js';

describe('a person that is recorded row by row', () => {
  it('is registered by the first row, whatever it says', () => {
    const decided = personDecider.decide(row({}), personDecider.initial);
    expect(decided).toEqual({ ok: true, value: [{ type: 'PersonRegistered', externalId: '0042' }] });
  });

  it('is unchanged by a row that says nothing new', () => {
    const known = given(row({ displayName: '王芳', orgUnit: store, startedOn: hired }));
    const decided = personDecider.decide(row({ displayName: '王芳', orgUnit: store, startedOn: hired }), known);
    expect(decided).toEqual({ ok: true, value: [] });
  });

  it('keeps a correction when the old file comes again', () => {
    const known = given(
      row({ displayName: 'Wang', acceptedAt: january }),
      row({ displayName: '王芳', acceptedAt: february }),
    );
    const decided = personDecider.decide(row({ displayName: 'Wang' }), known);
    expect(decided).toEqual({ ok: true, value: [] });
    expect(presentValue(known.displayName)).toBe('王芳');
  });

  it('refuses two values for the same stated time, naming the field', () => {
    const known = given(row({ displayName: 'A', recordedAt: january }));
    const decided = personDecider.decide(row({ displayName: 'B', recordedAt: january, orgUnit: store }), known);
    expect(decided).toMatchObject({ ok: false, refusal: [{ path: ['displayName'] }] });
  });

  it('clears a field by null', () => {
    const known = given(
      row({ displayName: 'A', acceptedAt: january }),
      row({ displayName: null, acceptedAt: february }),
    );
    expect(presentValue(known.displayName)).toBeNull();
  });
});

describe('employments', () => {
  it('counts a later start as a return and keeps the earlier spell', () => {
    const known = given(
      row({ startedOn: hired, endedOn: '2021-06-30', endReason: 'VOLUNTARY' }),
      row({ startedOn: '2023-03-01' }),
    );
    expect(listEmployments(known)).toEqual([
      { startedOn: hired, endedOn: '2021-06-30', endReason: 'VOLUNTARY' },
      { startedOn: '2023-03-01', endedOn: null, endReason: null },
    ]);
  });

  it('gives an end without a start to the latest employment that it can end', () => {
    const known = given(row({ endedOn: '2021-06-30' }), row({ startedOn: hired }));
    expect(listEmployments(known)).toEqual([{ startedOn: hired, endedOn: '2021-06-30', endReason: null }]);
  });

  it('knows of an employment whose beginning nobody recorded', () => {
    expect(listEmployments(given(row({ endedOn: '2019-01-31' }), row({ startedOn: hired })))).toEqual([
      { startedOn: null, endedOn: '2019-01-31', endReason: null },
      { startedOn: hired, endedOn: null, endReason: null },
    ]);
  });
});

describe('org units', () => {
  it('counts the first unit from the first day of employment', () => {
    const units = listOrgUnits(given(row({ orgUnit: store }), row({ startedOn: hired })), 'Asia/Shanghai');
    expect(units).toEqual([{ fromOn: hired, orgUnitId: 'store' }]);
  });

  it('counts it from ever when nobody recorded a start', () => {
    expect(listOrgUnits(given(row({ orgUnit: store })), 'UTC')).toEqual([{ fromOn: null, orgUnitId: 'store' }]);
  });

  it('follows a move that states its day', () => {
    const units = listOrgUnits(
      given(row({ orgUnit: store }), row({ orgUnit: office, orgUnitFrom: '2026-02-01' })),
      'UTC',
    );
    expect(findOrgUnitOn(units, '2026-01-31')).toBe('store');
    expect(findOrgUnitOn(units, '2026-02-01')).toBe('office');
  });
});

describe('rows in any order', () => {
  const rows = [
    row({ displayName: 'A', recordedAt: january }),
    row({ displayName: 'B', recordedAt: february, orgUnit: store }),
    row({ startedOn: hired }),
    row({ startedOn: '2023-03-01', endedOn: '2024-01-31' }),
    row({ endedOn: '2021-06-30', endReason: 'OTHER' }),
    row({ orgUnit: office, orgUnitFrom: '2026-02-01' }),
  ];
  const facts = (order: readonly (typeof rows)[number][]): string => {
    const state = given(...order);
    return toCanonicalJson([presentValue(state.displayName), listEmployments(state), listOrgUnits(state, 'UTC')]);
  };

  it('give the same person', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => facts(order) === facts(rows)),
    );
  });
});
