import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { mapBounded } from './mapBounded.js';

const many = Array.from({ length: 500 }, (_, at) => at);

it('asks for a few at a time, and gives the answers in the order of the items', async () => {
  let asking = 0;
  let most = 0;
  const answers = await mapBounded(many, async (item) => {
    most = Math.max(most, (asking += 1));
    for (let turn = 0; turn <= item % 3; turn += 1) await nextTurn();
    asking -= 1;
    return item * 2;
  });

  expect(answers).toEqual(many.map((item) => item * 2));
  expect(most).toBe(8);
  expect(await mapBounded([], () => Promise.reject(new Error('Nobody asked.')))).toEqual([]);
});

it('throws the first fault and asks no further', async () => {
  const asked: number[] = [];
  const failing = mapBounded(many, async (item) => {
    asked.push(item);
    await nextTurn();
    if (item === 3) throw new Error('disk full');
  });

  await expect(failing).rejects.toThrow('disk full');
  await nextTurn();
  expect(asked.length).toBeLessThanOrEqual(16);
});
