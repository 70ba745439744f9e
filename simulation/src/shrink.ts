import { chooseByList } from './choices.js';
import { simulate, type Outcome } from './simulate.js';

/** Without the calm choices at its end, which stand there anyway. */
function trim(list: readonly number[]): readonly number[] {
  const last = list.findLastIndex((choice) => choice !== 0);
  return list.slice(0, last + 1);
}

/** Failures are the same when their first lines are, numbers and ids aside. */
const kindOf = (failure: string): string => (failure.split('\n')[0] ?? '').replace(/[0-9a-f-]{8,}|\d+/g, '#');

/**
 * Looks for a calmer list of choices that fails in the same way: makes ever smaller stretches of it calm, for as long
 * as it is told to try.
 */
export async function shrink(failed: Outcome, triesMax: number): Promise<Outcome> {
  let best = failed;
  let tries = 0;
  for (let size = best.choices.length >> 1; size >= 1 && tries < triesMax; size >>= 1) {
    for (let from = 0; from < best.choices.length && tries < triesMax; from += size) {
      const stretch = best.choices.slice(from, from + size);
      if (stretch.every((choice) => choice === 0)) continue;
      const calmer = best.choices.map((choice, at) => (at >= from && at < from + size ? 0 : choice));
      tries++;
      const outcome = await simulate(chooseByList(trim(calmer)));
      if (outcome.failure !== undefined && kindOf(outcome.failure) === kindOf(failed.failure ?? ''))
        best = { ...outcome, choices: trim(calmer) };
    }
  }
  return { ...best, choices: trim(best.choices) };
}
