import type { Program } from './programs.js';
import type { Random } from './random.js';
import { isEmployedThrough, type Employee } from './roster.js';
import { BASELINE, OUTCOME, STUDIED_COHORTS, type Span } from './timeline.js';

/** A person's values of a program's metric; null where nobody has one. */
export interface Figures {
  readonly employee: Employee;
  /** Whether the person could take part: employed when the cohorts started. */
  readonly isEligible: boolean;
  readonly isTreated: boolean;
  readonly baseline: number | null;
  readonly outcome: number | null;
}

const { exp, log, max, round, sqrt } = Math;

const MISSING_SHARE = 0.02;
const FIRST_DAY: Span = { from: STUDIED_COHORTS.from, to: STUDIED_COHORTS.from };
/** Values are measured, not modeled: none is below this part of the mean. */
const FLOOR = 0.05;

interface Candidate {
  readonly employee: Employee;
  readonly isEligible: boolean;
  /** The stable part of the person's level in standard deviations. */
  readonly level: number;
}

function drawLot(random: Random, eligible: readonly Candidate[], share: number): ReadonlySet<number> {
  const byStore = new Map<number, Candidate[]>();
  for (const candidate of eligible) {
    const { store } = candidate.employee;
    const known = byStore.get(store);
    if (known) known.push(candidate);
    else byStore.set(store, [candidate]);
  }
  const drawn = [...byStore.values()].flatMap((people) => random.sample(people, round(people.length * share)));
  return new Set(drawn.map(({ employee }) => employee.index));
}

function drawChoice(random: Random, eligible: readonly Candidate[], share: number, pull: number): ReadonlySet<number> {
  const intercept = log(share / (1 - share)) * sqrt(1 + pull ** 2 / 2.9);
  const chosen = eligible.filter(({ level }) => random.next() < 1 / (1 + exp(-intercept - pull * level)));
  return new Set(chosen.map(({ employee }) => employee.index));
}

/** Draws who takes part in a program and what everybody in its stores is measured at before and after. */
export function drawFigures(random: Random, program: Program, roster: readonly Employee[]): readonly Figures[] {
  const { stores, share, selection, effect, metric } = program;
  const candidates = roster
    .filter(({ store }) => store >= stores.from && store <= stores.to)
    .map((employee): Candidate => {
      const isEligible = isEmployedThrough(employee, FIRST_DAY);
      return { employee, isEligible, level: random.normal() };
    });
  const eligible = candidates.filter(({ isEligible }) => isEligible);
  const treated =
    selection.kind === 'LOT' ? drawLot(random, eligible, share) : drawChoice(random, eligible, share, selection.pull);
  const storeParts = new Map<number, number>();
  const scale = 10 ** metric.decimals;
  return candidates.map(({ employee, isEligible, level }): Figures => {
    const storePart = storeParts.get(employee.store) ?? metric.storeDeviation * random.normal();
    storeParts.set(employee.store, storePart);
    const isTreated = treated.has(employee.index);
    const measure = (gain: number): number => {
      const part = 1 + storePart + metric.levelDeviation * level + metric.noiseDeviation * random.normal() + gain;
      return round(metric.mean * max(FLOOR, part) * scale) / scale;
    };
    const [before, after] = [measure(0), measure(metric.trend + (isTreated ? effect : 0))];
    const hasBaseline = random.next() >= MISSING_SHARE && isEmployedThrough(employee, BASELINE);
    const hasOutcome = random.next() >= MISSING_SHARE && isEligible && isEmployedThrough(employee, OUTCOME);
    return {
      employee,
      isEligible,
      isTreated,
      baseline: hasBaseline ? before : null,
      outcome: hasOutcome ? after : null,
    };
  });
}
