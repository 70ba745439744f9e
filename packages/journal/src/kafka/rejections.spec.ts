import { expect, it } from '@jest/globals';
import { createRejections } from './rejections.js';

const of = { topic: 't', partition: 0 };

it('a batch that is rejected comes again as it was, after pauses that grow up to five seconds', () => {
  const rejections = createRejections();
  const pauses = Array.from({ length: 8 }, () => rejections.add(of, 7, 3));

  expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
  expect(rejections.countOf(of, 7)).toBe(3);
  expect(rejections.countOf(of, 8)).toBeUndefined();

  rejections.remove(of);
  expect(rejections.countOf(of, 7)).toBeUndefined();
  expect(rejections.add(of, 8, 1)).toBe(100);
});
