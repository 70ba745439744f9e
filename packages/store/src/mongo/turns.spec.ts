import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { createTurns } from './turns.js';

const never = (): boolean => false;

it('lets no more work at a time than there are turns, and everybody in the order in which they came', async () => {
  const turns = createTurns(3, never);
  const begun: number[] = [];
  let working = 0;
  let most = 0;
  const work = async (at: number): Promise<number> => {
    begun.push(at);
    most = Math.max(most, (working += 1));
    await nextTurn();
    working -= 1;
    return at;
  };
  const all = Array.from({ length: 50 }, (_, at) => at);

  expect(await Promise.all(all.map((at) => turns.take(() => work(at))))).toEqual(all);
  expect(begun).toEqual(all);
  expect(most).toBe(3);
});

it('hands the turn of whoever failed on to the next', async () => {
  const turns = createTurns(1, never);
  const ends = await Promise.allSettled([
    turns.take(() => Promise.reject(new Error('conflict'))),
    turns.take(() => Promise.resolve('second')),
  ]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

it('tells everybody who waits of a fault that is for all, and goes on with those who come after it', async () => {
  const away = new Error('The server is away.');
  const turns = createTurns(1, (fault) => fault === away);
  let tries = 0;
  const meet = (): Promise<never> => {
    tries += 1;
    return Promise.reject(away);
  };

  const ends = await Promise.allSettled([1, 2, 3].map(() => turns.take(meet)));

  expect(ends).toEqual([1, 2, 3].map(() => ({ status: 'rejected', reason: away })));
  expect(tries).toBe(1);
  expect(await turns.take(() => Promise.resolve('back'))).toBe('back');
});
