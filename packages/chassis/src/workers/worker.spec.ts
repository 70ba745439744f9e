import { beforeEach, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Pauses } from './pauses.js';
import { createWorker } from './worker.js';

let now: number;
beforeEach(() => {
  now = Date.parse('2026-03-01T08:00:00.000Z');
});
const clock = { now: () => new Date(now).toISOString() };

/** Every pause is over when it begins; only the clock tells that it passed. */
const pauses: Pauses = {
  begin: (ms) => {
    now += ms;
    return { over: Promise.resolve(), end: () => undefined };
  },
  yieldTurn: () => Promise.resolve(),
};

/** Which turns the log tells of, counted from the last one that went well, and of which fault. */
async function findTold(turns: number, faultAt: (turn: number) => Error | undefined): Promise<(string | undefined)[]> {
  const told: (string | undefined)[] = [];
  const write = (line: string): void => {
    const [, row] = /"faultsInARow":(\d+)/.exec(line) ?? [];
    const [, sentence] = /"message":"([^"]*)"/.exec(line) ?? [];
    told.push(`${row} ${sentence}`);
  };
  let turn = 0;
  await new Promise<void>((resolve) => {
    const worker = createWorker({
      name: 'spec',
      logger: pino({ level: 'error' }, { write }),
      ...{ pollMs: 1, pauses, clock },
      turn: () => {
        turn++;
        if (turn === turns) void worker.stop().then(resolve);
        const fault = faultAt(turn);
        return fault ? Promise.reject(fault) : Promise.resolve(false);
      },
    });
    worker.start();
  });
  return told;
}

it('tells of a fault that lasts when it begins, from time to time, and when it comes again', async () => {
  const told = await findTold(200, (turn) => (turn === 150 || turn === 200 ? undefined : new Error('disk full')));
  expect(told).toEqual(['1 disk full', '61 disk full', '121 disk full', '1 disk full']);
});

it('tells at once of a fault that is another than before', async () => {
  const told = await findTold(50, (turn) => (turn < 10 ? new Error('disk full') : new TypeError('not a function')));
  expect(told).toEqual(['1 disk full', '10 not a function']);
});

it('tells of faults that take turns no oftener than of one', async () => {
  const told = await findTold(100, (turn) => new Error(turn % 2 === 1 ? 'disk full' : 'connection lost'));
  expect(told).toEqual(['1 disk full', '2 connection lost', '61 disk full', '62 connection lost']);
});

it('tells of a fault that lasts although the clock is set back', async () => {
  const told = await findTold(20, (turn) => {
    if (turn === 10) now -= 3_600_000;
    return new Error('disk full');
  });
  expect(told).toEqual(['1 disk full', '10 disk full']);
});
