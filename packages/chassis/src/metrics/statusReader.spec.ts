import { expect, it } from '@jest/globals';
import { createStatusReader } from './statusReader.js';

it('asks one question at a time, and waits for no answer longer than it may', async () => {
  let asked = 0;
  const hanging = { status: () => (asked++, new Promise<never>(() => undefined)) };
  const read = createStatusReader(hanging, 10);

  expect(await Promise.all([read(), read()])).toEqual([undefined, undefined]);
  expect(await read()).toBeUndefined();
  expect(asked).toBe(1);
});
