import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Pauses } from './pauses.js';
import { createWorker } from './worker.js';

/** No time passes: every pause is over when it begins. */
const pauses: Pauses = {
  begin: () => ({ over: Promise.resolve(), end: () => undefined }),
  yieldTurn: () => Promise.resolve(),
};

it('tells of a fault that lasts when it begins, from time to time, and when it comes again', async () => {
  const told: number[] = [];
  const write = (line: string): void => void told.push(Number(/"faultsInARow":(\d+)/.exec(line)?.[1]));
  let turns = 0;
  const ended = new Promise<void>((resolve) => {
    const worker = createWorker({
      name: 'spec',
      logger: pino({ level: 'error' }, { write }),
      pollMs: 1,
      pauses,
      turn: () => {
        turns++;
        if (turns === 200) void worker.stop().then(resolve);
        return turns === 150 || turns === 200 ? Promise.resolve(false) : Promise.reject(new Error('disk full'));
      },
    });
    worker.start();
  });
  await ended;

  expect(told).toEqual([1, 61, 121, 1]);
});
