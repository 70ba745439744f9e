import { mapThreads, threads, type ChoiceLists, type Thread } from './choices.js';
import type { Outcome } from './simulate.js';

/** Runs one story, as `simulate` does. */
export type Run = (lists: ChoiceLists) => Promise<Outcome>;

/** Without the calm choices at its end, which stand there anyway. */
const trim = (list: readonly number[]): readonly number[] => list.slice(0, list.findLastIndex((c) => c !== 0) + 1);

/** Failures are the same when their first lines are, numbers and ids aside. */
const kindOf = (failure: string): string => (failure.split('\n')[0] ?? '').replace(/[0-9a-f-]{8,}|\d+/g, '#');

/** The kinds of choices, those first without which most of the others mean nothing. */
const CALMED: readonly Thread[] = [
  'losses',
  'restore',
  'poison',
  'repeats',
  'clocks',
  'leases',
  'days',
  'fate',
  'mishaps',
  'parts',
  'delays',
  'batches',
  'asking',
  'turns',
  'plan',
];

/** Lists of which single choices are tried, since few of them are left. */
const LOWERED_MAX = 40;

/** A search for a smaller story that fails in the same way. */
function createSearch(failed: Outcome, run: Run, triesMax: number) {
  const kind = kindOf(failed.failure ?? '');
  let best: Outcome = failed;
  let tries = 0;
  const listOf = (thread: Thread): readonly number[] => best.choices[thread] ?? [];

  /** Takes the list for the thread's when the story still fails in the same way; false also when no try is left. */
  async function attempt(thread: Thread, list: readonly number[]): Promise<boolean> {
    if (tries >= triesMax) return false;
    tries++;
    const lists = { ...best.choices, [thread]: list };
    const outcome = await run(lists);
    if (outcome.failure === undefined || kindOf(outcome.failure) !== kind) return false;
    // What the story did not come to is no part of it. What is left out has no other effect.
    const made = mapThreads((each) => trim((lists[each] ?? []).slice(0, outcome.choices[each]?.length)));
    best = { ...outcome, choices: made };
    return true;
  }

  /** Changes ever smaller stretches of what `places` finds in the list, from all of it to single ones. */
  async function tryStretches(
    thread: Thread,
    places: (list: readonly number[]) => readonly number[],
    change: (list: readonly number[], stretch: ReadonlySet<number>) => readonly number[],
  ): Promise<void> {
    for (let size = places(listOf(thread)).length; size >= 1 && tries < triesMax; size = size >> 1)
      for (let from = 0; tries < triesMax;) {
        const found = places(listOf(thread));
        if (from >= found.length) break;
        const changed = change(listOf(thread), new Set(found.slice(from, from + size)));
        // What was changed is not found any more, so the next stretch begins at the same place.
        if (!(await attempt(thread, changed))) from += size;
      }
  }

  return { best: () => best, listOf, attempt, tryStretches, isOver: () => tries >= triesMax, tries: () => tries };
}

type Search = ReturnType<typeof createSearch>;

const listLively = (list: readonly number[]): readonly number[] => list.flatMap((c, at) => (c === 0 ? [] : [at]));

/** Leaves out commands and rows. */
const omitParts = ({ tryStretches }: Search, parts: number): Promise<void> =>
  tryStretches(
    'omitted',
    (list) => Array.from({ length: parts }, (_, at) => at).filter((at) => (list[at] ?? 0) === 0),
    (list, stretch) => Array.from({ length: parts }, (_, at) => (stretch.has(at) ? 1 : (list[at] ?? 0))),
  );

/** Makes choices calm. */
const calm = ({ tryStretches }: Search, thread: Thread): Promise<void> =>
  tryStretches(thread, listLively, (list, stretch) => list.map((choice, at) => (stretch.has(at) ? 0 : choice)));

/** Takes stretches of choices out, so that what comes behind them comes earlier. */
async function remove({ listOf, attempt, isOver }: Search, thread: Thread): Promise<void> {
  for (let size = listOf(thread).length >> 1; size >= 1 && !isOver(); size = size > 1 ? (size + 3) >> 2 : 0)
    for (let from = 0; from < listOf(thread).length && !isOver();) {
      const list = listOf(thread);
      if (!(await attempt(thread, [...list.slice(0, from), ...list.slice(from + size)]))) from += size;
    }
}

/** Lowers single choices: to the half of them, and then by one. */
async function lower({ listOf, attempt, isOver }: Search, thread: Thread): Promise<void> {
  const places = listLively(listOf(thread));
  if (places.length > LOWERED_MAX) return;
  for (const place of places) {
    const toLowered = (choice: number): readonly number[] =>
      listOf(thread).map((each, at) => (at === place ? choice : each));
    for (let choice = listOf(thread)[place] ?? 0; choice > 1 && !isOver(); choice = listOf(thread)[place] ?? 0)
      if (!(await attempt(thread, toLowered(choice >> 1))) && !(await attempt(thread, toLowered(choice - 1)))) break;
  }
}

const sizeOf = ({ choices }: Outcome): number =>
  threads.reduce((sum, thread) => {
    const list = choices[thread] ?? [];
    return thread === 'omitted' ? sum - listLively(list).length : sum + list.length + list.reduce((a, b) => a + b, 0);
  }, 0);

/** The smallest story that was found, and how many were tried. */
export interface Shrunk extends Outcome {
  readonly tries: number;
}

/**
 * Looks for a smaller story that fails in the same way, for as long as it is told to try: leaves out commands and rows of
 * the plan, makes stretches of choices calm, takes them out, and lowers what is left of them; again and again, since
 * each makes room for the others.
 */
export async function shrink(failed: Outcome, triesMax: number, run: Run): Promise<Shrunk> {
  const parts = failed.choices.omitted?.length ?? 0;
  const search = createSearch(failed, run, triesMax);
  for (let before = Number.POSITIVE_INFINITY; sizeOf(search.best()) < before && !search.isOver();) {
    before = sizeOf(search.best());
    for (const thread of CALMED) if (search.listOf(thread).length > 0) await search.attempt(thread, []);
    await omitParts(search, parts);
    for (const thread of CALMED) await calm(search, thread);
    for (const thread of CALMED) await remove(search, thread);
    for (const thread of CALMED) await lower(search, thread);
  }
  return { ...search.best(), tries: search.tries() };
}
