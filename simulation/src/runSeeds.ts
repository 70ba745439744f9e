import { chooseBySeed } from './choices.js';
import { simulate } from './simulate.js';

/** What a process tells of one seed, as a line of JSON. */
export interface SeedReport {
  readonly seed: number;
  readonly hash: string;
  readonly steps: number;
  readonly mishaps: number;
  readonly crashes: number;
  /** How many things that depend on each other have met. */
  readonly pairs: number;
  /** How many have not. */
  readonly unevaluated: number;
  /** Whether a source was parked, everything was restored from a backup, and a service went by a wrong clock. */
  readonly hasParked: boolean;
  readonly hasRestored: boolean;
  readonly hadWrongClocks: boolean;
  readonly failure: string | null;
}

const [from = 1, count = 1] = process.argv.slice(2).map(Number);
for (let seed = from; seed < from + count; seed++) {
  const { hash, steps, mishaps, crashes, failure, ...happened } = await simulate(chooseBySeed(seed));
  const { pairs, unevaluated, hasParked, hasRestored, hadWrongClocks } = happened;
  const report: SeedReport = {
    ...{ seed, hash, steps, mishaps, crashes, pairs, unevaluated, hasParked, hasRestored, hadWrongClocks },
    failure: failure ?? null,
  };
  console.log(JSON.stringify(report));
}
