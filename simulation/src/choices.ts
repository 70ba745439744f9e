/**
 * The decisions of one kind, in their order. Choice 0 is always the calm one, so that a list with more zeros is a simpler
 * story.
 */
export interface Choices {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** Mostly 0; about once in `oneIn` times a number from 1 to `count`. */
  rarely(oneIn: number, count: number): number;
}

/** The kinds of decisions. Each has a list of its own, so that to change one of them leaves the others where they are. */
export const threads = [
  /** What is sent, and how often. */
  'plan',
  /** What of the plan is left out all the same; only a failure is made smaller by it. */
  'omitted',
  /** Who goes on. */
  'turns',
  /** Which call takes long. */
  'delays',
  /** Which call fails, and how. */
  'mishaps',
  /** What is done of a call that fails in the middle. */
  'parts',
  /** What of the journal comes together, and what comes again. */
  'batches',
  /** What befalls a whole service, or the time. */
  'fate',
  /** Which instance is asked. */
  'asking',
  /** On which event a handler fails, until it is mended. */
  'poison',
  /** When everything is restored. */
  'restore',
  /** How wrong the clocks are. */
  'clocks',
  /** Whether work is shared by leases. */
  'leases',
  /** What only the passing of days brings about. */
  'days',
  /** What is sent again behind a crash or much later, and what else is sent under its request id. */
  'repeats',
  /** Which effects are lost, so that the sweep has something to mend. */
  'losses',
] as const;
export type Thread = (typeof threads)[number];

export type ChoiceLists = Readonly<Partial<Record<Thread, readonly number[]>>>;

/** Every decision of a run: what is sent, who goes on, what fails. */
export interface Story {
  of(thread: Thread): Choices;
  /** What was chosen so far. */
  made(): Readonly<Record<Thread, readonly number[]>>;
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

type Next = (count: number, oneIn: number | undefined) => number;

function record(toNext: (thread: Thread, at: number) => Next): Story {
  const made = new Map<Thread, number[]>();
  const choices = new Map<Thread, Choices>();
  for (const [at, thread] of threads.entries()) {
    const list: number[] = [];
    const next = toNext(thread, at);
    const keep = (choice: number): number => {
      list.push(choice);
      return choice;
    };
    made.set(thread, list);
    choices.set(thread, {
      below: (count) => keep(next(count, undefined)),
      rarely: (oneIn, count) => keep(next(count, oneIn)),
    });
  }
  const calm: Choices = { below: () => 0, rarely: () => 0 };
  return {
    of: (thread) => choices.get(thread) ?? calm,
    made: () => mapThreads((thread) => [...(made.get(thread) ?? [])]),
  };
}

/** A list for each thread. */
export const mapThreads = (
  toList: (thread: Thread) => readonly number[],
): Readonly<Record<Thread, readonly number[]>> =>
  // Every thread has its entry.
  Object.fromEntries(threads.map((thread) => [thread, toList(thread)])) as Record<Thread, readonly number[]>;

/** Chooses by a seed. */
export function chooseBySeed(seed: number): Story {
  return record((_, at) => {
    const uniform = createUniform(Math.imul(seed, threads.length) + at);
    return (count, oneIn) => {
      if (oneIn === undefined) return Math.floor(uniform() * count);
      return uniform() * oneIn < 1 ? 1 + Math.floor(uniform() * count) : 0;
    };
  });
}

/** Chooses what stands in lists, and the calm choice behind their ends. A choice that is not to be had becomes one that is. */
export function chooseByList(lists: ChoiceLists): Story {
  return record((thread) => {
    const list = lists[thread] ?? [];
    let at = 0;
    return (count, oneIn) => (list[at++] ?? 0) % (oneIn === undefined ? count : count + 1);
  });
}
