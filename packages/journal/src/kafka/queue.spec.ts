import { describe, expect, it } from '@jest/globals';
import { JournalFault } from '../errors.js';
import { createQueue } from './queue.js';

describe('a queue', () => {
  it('does one thing after the other, in order', async () => {
    const queue = createQueue();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      return name;
    };

    expect(await Promise.all([queue.add(work('a')), queue.add(work('b'))])).toEqual(['a', 'b']);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('lets what waits behind a failure fail too, and goes on with what comes later', async () => {
    const queue = createQueue();
    const done: string[] = [];
    const first = queue.add(() => Promise.reject(new JournalFault('Away.')));
    const second = queue.add(async () => void done.push('second'));

    await expect(first).rejects.toThrow('Away.');
    await expect(second).rejects.toThrow('before this one');
    await queue.add(async () => void done.push('third'));

    expect(done).toEqual(['third']);
  });

  it('has settled when its last work has', async () => {
    const queue = createQueue();
    let isDone = false;
    void queue.add(async () => {
      await Promise.resolve();
      isDone = true;
    });
    await queue.settle();

    expect(isDone).toBe(true);
  });
});
