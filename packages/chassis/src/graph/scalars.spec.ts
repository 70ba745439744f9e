import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';
import { scalars } from './scalars.js';

const { Decimal, SafeInteger } = scalars;

const FORMS = [
  ['1.50', '1.5'],
  ['1e2', '100'],
  ['1E-7', '0.0000001'],
  ['-2.5e-9', '-0.0000000025'],
  ['0.1', '0.1'],
  ['9007199254740991', '9007199254740991'],
] as const;

describe('a decimal of the graph', () => {
  it.each(FORMS)('is the same as a literal, as a number of JSON and as a text: %s', (written, expected) => {
    expect(Decimal.parseLiteral(parseValue(written))).toBe(expected);
    expect(Decimal.parseValue(JSON.parse(written))).toBe(expected);
    expect(Decimal.parseValue(written)).toBe(expected);
  });

  it('keeps the digits of a literal that no double holds', () => {
    expect(Decimal.parseLiteral(parseValue('123456789012345.123456'))).toBe('123456789012345.123456');
  });

  it.each(['9.99999999999999999999', '1e-13', '1e999', '1e-400', '9007199254740993', '1.23456789012345678901e2'])(
    'is refused rather than rounded: %s',
    (written) => {
      expect(() => Decimal.parseLiteral(parseValue(written))).toThrow(`"${written}"`);
    },
  );
});

describe('a safe integer of the graph', () => {
  it('reaches up to 2^53 - 1', () => {
    expect(SafeInteger.parseLiteral(parseValue('-9007199254740991'))).toBe(-9007199254740991);
    expect(SafeInteger.parseValue(-0)).toBe(0);
    expect(SafeInteger.parseLiteral(parseValue('-0'))).toBe(0);
  });

  it.each(['9007199254740992', '9007199254740993', '9007199254740991.4', '1.5', '"7"'])(
    'is refused rather than rounded: %s',
    (written) => {
      expect(() => SafeInteger.parseLiteral(parseValue(written))).toThrow('write an integer within');
    },
  );
});
