import { expect, it } from '@jest/globals';
import { createClusterId } from './clusterId.js';

it('makes ids of 22 letters that no command line takes for a flag', () => {
  const ids = Array.from({ length: 1_000 }, createClusterId);
  expect(ids.filter((id) => !/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
