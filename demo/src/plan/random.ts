/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number between the two, both inside. */
  between(from: number, to: number): number;
  /** Of the standard normal distribution. */
  normal(): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** So many different items, each set equally likely. */
  sample<Item>(items: readonly Item[], size: number): readonly Item[];
  /** A stream of its own, so that what one part draws changes nothing for the others. */
  fork(name: string): Random;
}

// Looked up once: where many modules run in contexts of their own, such as tests, a global costs more than a sum.
const { cos, floor, imul, log, sqrt, PI } = Math;

/** FNV-1a with a final mix: names that differ little give seeds that differ much. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = imul(state ^ text.charCodeAt(index), 0x01000193);
  state = imul(state ^ (state >>> 16), 0x85ebca6b);
  state = imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Mulberry32: 32 bits of state are plenty for a company of some thousands. */
function createUniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts a stream; equal paths give equal streams. */
export function createRandom(path: string): Random {
  const next = createUniform(hash(path));
  const between = (from: number, to: number): number => from + floor(next() * (to - from + 1));
  return {
    next,
    between,
    normal: () => sqrt(-2 * log(1 - next())) * cos(2 * PI * next()),
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    sample(items, size) {
      const rest = [...items];
      const drawn = [];
      while (drawn.length < size && rest.length > 0) drawn.push(...rest.splice(between(0, rest.length - 1), 1));
      return drawn;
    },
    fork: (name) => createRandom(`${path}/${name}`),
  };
}
