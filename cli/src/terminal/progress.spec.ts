import { describe, expect, it } from '@jest/globals';
import { createProgress } from './progress.js';

const BACK = '\r\x1b[K';

/** An output, and a clock that is moved by hand. */
function createWatched(isTTY: boolean, quiet = false, columns = 20) {
  let now = 0;
  let written = '';
  const output = { isTTY, columns, write: (text: string) => void (written += text) };
  const progress = createProgress(output, () => now, { quiet });
  return { progress, pass: (ms: number) => void (now += ms), written: () => written };
}

describe('telling how far the work has come', () => {
  it('rewrites one line for a person, at most ten times a second', () => {
    const { progress, pass, written } = createWatched(true);
    for (let step = 1; step <= 4; step += 1) {
      pass(50);
      progress.show(() => `step ${step}`);
    }
    progress.clear();
    expect(written()).toBe([BACK, 'step 2', BACK, 'step 4', BACK].join(''));
  });

  it('writes a line every five seconds into a log', () => {
    const { progress, pass, written } = createWatched(false);
    for (let step = 1; step <= 6; step += 1) {
      pass(2_500);
      progress.announce(() => `step ${step}`);
    }
    progress.clear();
    expect(written()).toBe('step 2\nstep 4\nstep 6\n');
  });

  it('shows what is new to a person at once', () => {
    const { progress, written } = createWatched(true);
    progress.announce(() => 'waiting');
    expect(written()).toContain('waiting');
  });

  it('is quiet for programs, unless a person watches', () => {
    const log = createWatched(false, true);
    log.pass(60_000);
    log.progress.show(() => 'step');
    expect(log.written()).toBe('');
    const person = createWatched(true, true);
    person.pass(60_000);
    person.progress.show(() => 'step');
    expect(person.written()).toContain('step');
  });

  it('never wraps, since a wrapped line cannot be rewritten', () => {
    const { progress, written } = createWatched(true, false, 10);
    progress.announce(() => '已读一二三四五六');
    expect(written()).toBe(`${BACK}已读一二`);
  });
});
