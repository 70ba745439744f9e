import { beforeEach, describe, expect, it } from '@jest/globals';
import { createBreaker, type Breaker } from './breaker.js';

describe('a breaker', () => {
  let nowMs = 0;
  let changes: boolean[] = [];
  let breaker: Breaker;

  beforeEach(() => {
    nowMs = 0;
    changes = [];
    breaker = createBreaker({ now: () => nowMs, onChange: (isOpen) => changes.push(isOpen) });
  });

  const failTimes = (times: number): void => {
    for (let count = 0; count < times; count++) breaker.fail('usual');
  };
  const probesWithin = (ms: number, onProbe: () => void): readonly number[] => {
    const probes: number[] = [];
    for (const end = nowMs + ms; nowMs < end; nowMs += 10)
      if (breaker.admit() === 'probe') {
        probes.push(nowMs);
        onProbe();
      }
    return probes;
  };

  it('opens after five failures in a row, and says so once', () => {
    failTimes(4);
    expect(breaker.admit()).toBe('usual');
    failTimes(3);
    expect(breaker.admit()).toBeUndefined();
    expect(changes).toEqual([true]);
  });

  it('stays closed as long as somebody is answered in between', () => {
    for (let round = 0; round < 100; round++) {
      failTimes(4);
      breaker.succeed();
    }
    expect(breaker.admit()).toBe('usual');
    expect(changes).toEqual([]);
  });

  it('lets one call through after a second, and closes when it is answered', () => {
    failTimes(5);
    nowMs = 999;
    expect(breaker.admit()).toBeUndefined();
    nowMs = 1_000;
    expect([breaker.admit(), breaker.admit()]).toEqual(['probe', undefined]);
    breaker.succeed();
    expect(breaker.admit()).toBe('usual');
    expect(changes).toEqual([true, false]);
  });

  it('asks ever less often while probes fail, but every five seconds at least', () => {
    failTimes(5);
    const probes = probesWithin(40_000, () => breaker.fail('probe'));
    expect(probes.slice(0, 4)).toEqual([1_000, 3_000, 7_000, 12_000]);
    expect(probes.at(-1)).toBeGreaterThan(35_000);
  });

  it('asks again although a probe never ends', () => {
    failTimes(5);
    expect(probesWithin(3_500, () => undefined)).toEqual([1_000, 2_000, 3_000]);
  });

  it('does not lengthen its pause for calls that had begun before it opened', () => {
    failTimes(50);
    nowMs = 1_000;
    expect(breaker.admit()).toBe('probe');
  });
});
