import { describe, expect, it } from '@jest/globals';
import { createProgress } from './progress.js';

const first = { topic: 't', partition: 0 };
const second = { topic: 't', partition: 1 };

describe('the progress of a group', () => {
  it('is not caught up before it has been given partitions, nor after it has lost them', () => {
    const progress = createProgress();
    expect(progress.isCaughtUp()).toBe(false);

    progress.assign([{ ...first, next: 3 }]);
    expect(progress.isCaughtUp()).toBe(true);
    progress.clear();
    expect(progress.isCaughtUp()).toBe(false);
    expect(progress.next(first)).toBeUndefined();
  });

  it('is caught up when every partition of its own is at the end that it has heard of', () => {
    const progress = createProgress();
    progress.assign([{ ...first, next: 3 }]);
    progress.hear(first, 5);
    progress.hear(first, 4);
    progress.hear(second, 9);

    progress.advance(first, 4);
    expect(progress.isCaughtUp()).toBe(false);
    progress.advance(first, 5);
    expect(progress.isCaughtUp()).toBe(true);
  });

  it('leaves partitions alone that the process has lost', () => {
    const progress = createProgress();
    progress.assign([{ ...first, next: 3 }]);
    progress.assign([{ ...second, next: 1 }]);

    progress.advance(first, 9);

    expect(progress.next(first)).toBeUndefined();
    expect(progress.next(second)).toBe(1);
  });
});
