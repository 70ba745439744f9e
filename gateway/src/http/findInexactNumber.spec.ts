import { describe, expect, it } from '@jest/globals';
import { isExactNumber } from '@holdfast/kernel';
import fc from 'fast-check';
import { findInexactNumber } from './findInexactNumber.js';

const anyJson = fc.jsonValue({
  stringUnit: fc.constantFrom('"', '\\', '1234567890123456', '.', ',', ':', ' 1e-999 ', '{'),
});

describe('the numbers of a JSON text', () => {
  it('are found wherever they stand, first come first', () => {
    expect(findInexactNumber('{"a":[0.1, -9.99999999999999999999 ,9007199254740993]}')).toBe('-9.99999999999999999999');
    expect(findInexactNumber('{"a":{"b\\\\":9007199254740993}}')).toBe('9007199254740993');
    expect(findInexactNumber('{\n"a":\t1e-400}')).toBe('1e-400');
  });

  it('beyond all doubles are left alone', () => {
    expect(findInexactNumber('[1e999, 12345678901234567000]')).toBeUndefined();
  });

  it('are exact whenever this process wrote them, whatever stands in the strings beside them', () => {
    fc.assert(fc.property(anyJson, (value) => findInexactNumber(JSON.stringify({ value })) === undefined));
  });

  it('are found behind any string', () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,30}(\.\d{1,30})?(e[+-]?\d{1,2})?$/);
    fc.assert(
      fc.property(anyJson, digits, (value, number) => {
        const found = findInexactNumber(`{"value":${JSON.stringify(value)},"number":${number}}`);
        return found === (isExactNumber(number) ? undefined : number);
      }),
    );
  });

  it.each([
    '{"a":1.2.3.4.5.6.7.8.9.0.1}',
    '{"a":12345678901234567890',
    '{"a": "1234567890123456 ',
    '[1234567890123456\\"',
  ])('do not matter where there is no JSON: %s', (text) => {
    expect(() => findInexactNumber(text)).not.toThrow();
  });
});
