import { describe, expect, it } from '@jest/globals';
import { hashOfInput } from './canonical.js';

describe('the hash of an input', () => {
  it('is the same in whatever order the members stand', () => {
    const input = { key: 'sales', rule: { from: 1, to: 2 } };
    expect(hashOfInput({ rule: { to: 2, from: 1 }, key: 'sales' })).toBe(hashOfInput(input));
  });

  it('takes what is null for what is absent', () => {
    expect(hashOfInput({ key: 'sales', note: null })).toBe(hashOfInput({ key: 'sales' }));
  });

  it('is another one for another value, place or order of a list', () => {
    const inputs = [{ a: '1' }, { a: 1 }, { b: '1' }, { a: ['1', '2'] }, { a: ['2', '1'] }, { a: { a: '1' } }];
    expect(new Set(inputs.map(hashOfInput)).size).toBe(inputs.length);
  });
});
