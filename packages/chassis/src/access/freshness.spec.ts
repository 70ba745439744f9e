import { describe, expect, it } from '@jest/globals';
import { createFreshness } from './freshness.js';

function follow() {
  const state = { now: Date.parse('2026-03-01T08:00:00Z'), seconds: 0, isAway: false, looks: 0 };
  const areFresh = createFreshness({ now: () => new Date(state.now).toISOString() }, () => {
    state.looks += 1;
    return state.isAway ? Promise.reject(new Error('away')) : Promise.resolve({ events: 1, seconds: state.seconds });
  });
  const after = (seconds: number, change: Partial<typeof state> = {}): Promise<boolean> => {
    Object.assign(state, change, { now: state.now + seconds * 1000 });
    return areFresh();
  };
  return { after, state };
}

describe('what was heard', () => {
  it('is fresh as long as nothing waits for more than a minute', async () => {
    const { after } = follow();
    expect(await after(0, { seconds: 60 })).toBe(true);
    expect(await after(5, { seconds: 61 })).toBe(false);
    expect(await after(5, { seconds: 0 })).toBe(true);
  });

  it('is looked at every five seconds at most, by all who ask together', async () => {
    const { after, state } = follow();
    await Promise.all([after(0), after(0), after(4)]);
    expect(state.looks).toBe(1);
    await after(1);
    expect(state.looks).toBe(2);
  });

  it('stays fresh for a minute after the last look while the journal is away, and no longer', async () => {
    const { after } = follow();
    expect(await after(0, { isAway: true })).toBe(false);
    expect(await after(5, { isAway: false, seconds: 10 })).toBe(true);
    expect(await after(50, { isAway: true })).toBe(true);
    expect(await after(1)).toBe(false);
  });

  it('is looked at anew when the clock was set back', async () => {
    const { after, state } = follow();
    await after(0);
    await after(-3600, { seconds: 90 });
    expect(state.looks).toBe(2);
  });
});
