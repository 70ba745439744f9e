import type { Id } from '@holdfast/kernel';
import { emptyFigure, moveFigure, type Figure } from './figure.js';
import { noTerms, type Additions } from './terms.js';
import { areAlike, noTraces } from './traces.js';

/** The figures about defined people, by name. */
export interface Population {
  readonly figures: Readonly<Record<string, Figure>>;
  /** How often a figure of it was released. */
  readonly releases: number;
  /** A few of its people, as many as a release takes: whoever resembles it has one of them. */
  readonly some: readonly Id[];
}

export const emptyPopulation: Population = { figures: {}, releases: 0, some: [] };

/** What one person added to the figures of a population before and adds now. */
export interface Move {
  readonly personId: Id;
  readonly before: Additions;
  readonly after: Additions;
}

function moveSome(some: readonly Id[], moves: readonly Move[], peopleMin: number): readonly Id[] {
  const next = new Set(some);
  for (const { personId, after } of moves) {
    if (Object.keys(after).length === 0) next.delete(personId);
    else if (next.size < peopleMin) next.add(personId);
  }
  return [...next];
}

/** When figures are released, and which of them say who is in a population. */
export interface ReleasePolicy {
  readonly peopleMin: number;
  readonly figures: readonly string[];
}

/** Lets people move in all figures of a population. Each figure is released by itself, by those who moved in it. */
export function movePopulation(population: Population, moves: readonly Move[], policy: ReleasePolicy): Population {
  const { peopleMin } = policy;
  const names = new Set(moves.flatMap(({ before, after }) => [...Object.keys(before), ...Object.keys(after)]));
  const figures = { ...population.figures };
  let { releases } = population;
  for (const name of names) {
    const own = moves.map(({ personId, before, after }) => ({
      personId,
      before: before[name] ?? noTerms,
      after: after[name] ?? noTerms,
    }));
    const figure = figures[name] ?? emptyFigure;
    const moved = moveFigure(figure, own, { peopleMin, isTraced: policy.figures.includes(name) });
    if (moved.released !== figure.released) releases += 1;
    figures[name] = moved;
  }
  return { figures, releases, some: moveSome(population.some, moves, peopleMin) };
}

/** Whether two populations are about nearly the same people. */
export function arePopulationsAlike(a: Population, b: Population, { figures, peopleMin }: ReleasePolicy): boolean {
  const listTraces = (population: Population) =>
    figures.map((name) => population.figures[name]?.released?.traces ?? noTraces);
  return listTraces(a).some((own) => listTraces(b).some((other) => areAlike(own, other, peopleMin)));
}
