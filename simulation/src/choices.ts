/**
 * Every decision of a run, in their order: what is sent, who goes on, what fails. Choice 0 is always the calm one, so
 * that a list with more zeros is a simpler story.
 */
export interface Choices {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** Mostly 0; about once in `oneIn` times a number from 1 to `count`. */
  rarely(oneIn: number, count: number): number;
  /** What was chosen so far. */
  readonly made: readonly number[];
}

/** Mulberry32: the same numbers for the same seed on every machine. */
function createUniform(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function record(next: (count: number, oneIn: number | undefined) => number): Choices {
  const made: number[] = [];
  const keep = (choice: number): number => {
    made.push(choice);
    return choice;
  };
  return {
    below: (count) => keep(next(count, undefined)),
    rarely: (oneIn, count) => keep(next(count, oneIn)),
    made,
  };
}

/** Chooses by a seed. */
export function chooseBySeed(seed: number): Choices {
  const uniform = createUniform(seed);
  return record((count, oneIn) => {
    if (oneIn === undefined) return Math.floor(uniform() * count);
    return uniform() * oneIn < 1 ? 1 + Math.floor(uniform() * count) : 0;
  });
}

/** Chooses what stands in a list, and the calm choice behind its end. A choice that is not to be had becomes one that is. */
export function chooseByList(list: readonly number[]): Choices {
  let at = 0;
  return record((count, oneIn) => (list[at++] ?? 0) % (oneIn === undefined ? count : count + 1));
}
