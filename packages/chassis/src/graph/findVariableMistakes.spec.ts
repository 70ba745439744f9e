import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { findVariableMistakes, VARIABLE_MISTAKES_MAX } from './findVariableMistakes.js';
import { sayError } from './saidError.js';
import { scalars } from './scalars.js';

const schema = buildSchema(`
  scalar Date
  enum Kind { OLD NEW }
  input Row { row: Int! name: String kind: Kind on: Date note: String! = "none" tags: [String!] rows: [Row!] one: One }
  input One @oneOf { a: Int b: String }
  type Query { rows(input: Row!, many: [[Row]], last: Int): String }
`);
Object.assign(schema.getType('Date') ?? {}, { parseValue: scalars.Date.parseValue });
const text = 'query ($input: Row!, $many: [[Row]], $last: Int! = 3) { rows(input: $input, many: $many, last: $last) }';
const definitions = getOperationAST(parse(text))?.variableDefinitions ?? [];

const messagesOf = (variables: Readonly<Record<string, unknown>>): readonly string[] =>
  findVariableMistakes(schema, definitions, variables).map(({ message }) => message);

describe('mistakes in variables', () => {
  it.each<[unknown, string]>([
    [undefined, 'The variable $input is required: its type is Row!.'],
    [7, 'The variable $input must be an object of the type Row.'],
    [{}, 'The variable $input.row is required: its type is Int!.'],
    [{ row: 'secret' }, 'The variable $input.row is no value of the type Int.'],
    [{ row: 1, kind: 'secret' }, 'The variable $input.kind is no value of the type Kind.'],
    [{ row: 1, note: null }, 'The variable $input.note is required: its type is String!.'],
    [{ row: 1, tags: ['a', null] }, 'The variable $input.tags[1] is required: its type is String!.'],
    [
      { row: 1, rows: [{ row: 1, x: 2 }] },
      'The variable $input.rows[0].x is not known: the type Row has no such field.',
    ],
    [{ row: 1, one: {} }, 'The variable $input.one must have exactly one field of the type One, and with a value.'],
    [{ row: 1, on: 'secret' }, 'The variable $input.on is not taken. Date: write a day as 2026-03-05.'],
  ])('in %j are told with their place and without the value', (input, message) => {
    expect(messagesOf({ input })).toEqual([message]);
  });

  it('are told in the language of who reads them', () => {
    const [mistake] = findVariableMistakes(schema, definitions, { input: { row: 1, x: 1 } });
    expect(mistake && sayError(mistake, 'zh-CN', mistake)).toBe('变量 $input.x 无法识别：Row 类型没有此字段。');
  });

  it('are no more than a person mends, and short, however many were made', () => {
    const unknown = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`x${n}${'y'.repeat(1_000)}`, n]));
    const rows = Array.from({ length: 1_000 }, () => ({ row: 'z'.repeat(1_000) }));
    for (const input of [
      { row: 1, ...unknown },
      { row: 1, rows },
    ]) {
      const messages = messagesOf({ input, many: [[input]] });
      expect(messages).toHaveLength(VARIABLE_MISTAKES_MAX);
      expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(300);
    }
  });

  it('are not looked for beyond those that are told', () => {
    let read = 0;
    const row = new Proxy({}, { get: () => (read += 1) && undefined });
    messagesOf({ input: { row: 1, rows: Array.from({ length: 1_000 }, () => row) } });
    expect(read).toBeLessThan(20 * 20);
  });

  it('are there exactly where graphql-js finds any', () => {
    const rowWith = (rows: fc.Arbitrary<unknown>) =>
      fc.record(
        {
          row: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(1, 1, 1, '1', null)),
          name: fc.constantFrom('a', null, 1),
          kind: fc.constantFrom('OLD', 'NEW', null, 'MIDDLE'),
          on: fc.constantFrom('2026-03-05', null, '2026-02-30'),
          note: fc.constantFrom('a', 'b', null),
          tags: fc.constantFrom<unknown[]>(['a'], [], 'a', null, [null], [['a']]),
          rows,
          one: fc.constantFrom<unknown[]>({ a: 1 }, { b: 'b' }, {}, { a: null }, { a: 1, b: 'b' }, null),
          x: fc.constant(1),
        },
        { requiredKeys: [] },
      );
    const row = rowWith(fc.oneof(fc.constant(null), fc.array(rowWith(fc.constant(null)))));
    const many = fc.oneof(fc.constant(null), row, fc.array(fc.oneof(row, fc.array(row), fc.constant(null))));
    const variables = fc.record({ input: row, many, last: fc.constantFrom(1, null, 1.5) }, { requiredKeys: [] });
    fc.assert(
      fc.property(variables, (given) => {
        const { errors = [] } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
        expect(findVariableMistakes(schema, definitions, given).length > 0).toBe(errors.length > 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
