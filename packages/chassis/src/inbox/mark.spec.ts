import { describe, expect, it } from '@jest/globals';
import { isNewer } from './mark.js';

const mark = { epoch: 2, sequence: 5 };

describe('an event', () => {
  it('of an unknown source is newer', () => {
    expect(isNewer(undefined, { epoch: 1, sequence: 1 })).toBe(true);
  });

  it('of the same epoch is newer by its sequence, and not when it comes again', () => {
    expect([4, 5, 6].map((sequence) => isNewer(mark, { epoch: 2, sequence }))).toEqual([false, false, true]);
  });

  it('of a later epoch is newer, whatever its sequence', () => {
    expect(isNewer(mark, { epoch: 3, sequence: 1 })).toBe(true);
  });

  it('of an earlier epoch is older, whatever its sequence', () => {
    expect(isNewer(mark, { epoch: 1, sequence: 9 })).toBe(false);
  });
});
