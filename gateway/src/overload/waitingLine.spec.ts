import { beforeEach, describe, expect, it } from '@jest/globals';
import { createWaitingLine, type WaitingLine } from './waitingLine.js';

describe('the line of those who wait', () => {
  let nowMs: number;
  let due: (() => void)[];
  let begun: string[];
  let line: WaitingLine;

  beforeEach(() => {
    nowMs = 0;
    due = [];
    begun = [];
    line = createWaitingLine({ now: () => nowMs, afterTurn: (callback) => void due.push(callback) });
  });

  const come = (...names: readonly string[]): void => {
    for (const name of names) void line.wait().then(() => begun.push(name));
  };
  /** Ends a turn of the event loop, after which so much time has gone by. */
  async function endTurn(tookMs = 0): Promise<void> {
    for (const callback of due.splice(0)) callback();
    await Promise.resolve();
    nowMs += tookMs;
  }

  it('lets nobody in within the turn in which they come, and one after the other in those that follow', async () => {
    come('a', 'b');
    await Promise.resolve();
    expect(begun).toEqual([]);
    await endTurn();
    expect(begun).toEqual(['a']);
    await endTurn();
    expect(begun).toEqual(['a', 'b']);
  });

  it('asks for no turn while nobody waits', async () => {
    come('a');
    await endTurn();
    expect(due).toEqual([]);
    come('b');
    expect(due).toHaveLength(1);
  });

  it('looks again while somebody comes in each turn', async () => {
    come('a', 'b');
    await endTurn();
    for (let turn = 0; turn < 3; turn++) {
      line.notice();
      await endTurn(1);
      expect(begun).toEqual(['a']);
    }
    await endTurn();
    expect(begun).toEqual(['a', 'b']);
  });

  it('looks no longer than for some milliseconds, however many come', async () => {
    come('a', 'b', 'c');
    for (let turn = 0; turn < 11; turn++) {
      line.notice();
      await endTurn(1);
    }
    expect(begun).toEqual(['a', 'b', 'c']);
  });
});
