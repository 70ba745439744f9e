import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { limitHeapGrowth } from './limitHeapGrowth.js';

describe('the limit of the heap', () => {
  it('is set without leaving anybody a way to collect garbage', () => {
    expect(limitHeapGrowth).not.toThrow();
    expect(globalThis.gc).toBeUndefined();
    expect(runInNewContext('typeof gc')).toBe('undefined');
  });
});
