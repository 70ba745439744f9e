import { describe, expect, it } from '@jest/globals';
import { chooseByList, chooseBySeed } from './choices.js';
import { listFound } from './found.js';
import { simulate } from './simulate.js';

/** Whole runs of the loop, on a machine that does other things as well. */
const TIMEOUT_MS = 120_000;

describe('the loop under crashes, lost acknowledgments, duplicates, delays and second owners', () => {
  it.each([1, 2])(
    'answers as the calm world does, under seed %d',
    async (seed) => {
      const { failure } = await simulate(chooseBySeed(seed));

      expect(failure).toBeUndefined();
    },
    TIMEOUT_MS,
  );

  it(
    'happens in the same way under the same choices',
    async () => {
      const first = await simulate(chooseBySeed(3));
      const again = await simulate(chooseByList(first.choices));

      expect(again.hash).toBe(first.hash);
      expect(first.mishaps).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  for (const { name, choices } of listFound())
    it(
      `does not go wrong again as it did in ${name}`,
      async () => {
        const { failure } = await simulate(chooseByList(choices));

        expect(failure).toBeUndefined();
      },
      TIMEOUT_MS,
    );
});
