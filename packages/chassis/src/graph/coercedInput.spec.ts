import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertInputType, buildSchema, coerceInputValue } from 'graphql';
import { createCoercedChecks } from './coercedInput.js';

const schema = buildSchema(`
  scalar Day
  enum Verb { READ WROTE }
  input Row { row: Int! person: String id: ID isKnown: Boolean inner: Row ids: [ID!] on: Day verb: Verb }
  input Rows { rows: [Row!]! dryRun: Boolean = false note: String! = "none" }
  type Query { rows(input: Rows!): Int }
`);
const toCheck = createCoercedChecks();
const isCoercedAs = (name: string) => toCheck(assertInputType(schema.getType(name)));

describe('a value that coercion leaves as it is', () => {
  const isCoerced = isCoercedAs('Rows');
  const rest = { dryRun: true, note: '' };

  it.each([
    ['whole rows', { ...rest, rows: [{ row: 1, person: '7', isKnown: false, id: 'a', ids: ['a'] }] }],
    ['absent and null cells', { ...rest, dryRun: null, rows: [{ row: 1, person: null }, { row: -2 }] }],
    ['a type within itself', { ...rest, rows: [{ row: 1, inner: { row: 2, inner: null } }] }],
  ])('may be %s', (_, value) => {
    expect(isCoerced(value)).toBe(true);
  });

  it.each([
    ['a missing field', { ...rest, rows: [{ person: '7' }] }],
    ['null for a required field', { ...rest, rows: [{ row: null }] }],
    ['an unknown field', { ...rest, rows: [{ row: 1, personal: '7' }] }],
    ['a field that every object inherits', { ...rest, rows: [{ row: 1, constructor: 'x' }] }],
    ['an absent field with a default', { note: '', rows: [] }],
    ['an absent required field with a default', { dryRun: true, rows: [] }],
    ['one thing instead of a list', { ...rest, rows: { row: 1 } }],
    ['a number that is no Int', { ...rest, rows: [{ row: 1.5 }] }],
    ['a number that is too large for an Int', { ...rest, rows: [{ row: 2 ** 31 }] }],
    ['a number as an ID', { ...rest, rows: [{ row: 1, id: 7 }] }],
    ['a scalar with a form of its own', { ...rest, rows: [{ row: 1, on: '2026-03-01' }] }],
    ['an enum', { ...rest, rows: [{ row: 1, verb: 'READ' }] }],
    ['a list as an object', { ...rest, rows: [[]] }],
    ['nothing', undefined],
    ['null', null],
  ])('is not recognized in %s', (_, value) => {
    expect(toCheck(assertInputType(schema.getQueryType()?.getFields()['rows']?.args[0]?.type))(value)).toBe(false);
  });

  const coerced = (value: unknown) => ({
    ...(coerceInputValue(value, assertInputType(schema.getType('Row')), () => undefined) as object),
  });
  const rowOf = (cells: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.record(cells, { requiredKeys: [] });
  const own = { person: fc.option(fc.string()), ids: fc.array(fc.string()), isKnown: fc.boolean() };
  const other = { row: fc.double(), person: fc.integer(), ids: fc.array(fc.integer()), isKnown: fc.string() };

  it('is recognized whenever its cells have their own types', () => {
    const rows = fc.record({ row: fc.integer(), ...own }, { requiredKeys: ['row'] });
    fc.assert(
      fc.property(rows, (row) => {
        expect(isCoercedAs('Row')(row)).toBe(true);
        expect(coerced(row)).toEqual(row);
      }),
    );
  });

  it('is the same after coercion, whatever it is', () => {
    const rows = fc.tuple(rowOf({ row: fc.integer(), ...own }), rowOf(other)).map(([one, two]) => ({ ...one, ...two }));
    fc.assert(
      fc.property(rows, (row) => {
        const expected = isCoercedAs('Row')(row) ? row : coerced(row);
        expect(coerced(row)).toEqual(expected);
      }),
    );
  });
});
