import { describe, expect, it } from '@jest/globals';
import { toTruthfulDefaults } from './toTruthfulDefaults.js';

const generated = 'type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };';

describe('the type of an argument with a default', () => {
  it('allows the null that a caller may send', () => {
    expect(toTruthfulDefaults(generated)).toBe(
      'type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> };',
    );
  });

  it('is never left as it was without anybody knowing', () => {
    expect(() => toTruthfulDefaults('type RequireFields = {};')).toThrow('another way');
  });
});
