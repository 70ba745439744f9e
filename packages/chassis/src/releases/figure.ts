import type { Id } from '@holdfast/kernel';
import { areSameTerms, isIn, noTerms, sumTerms, type Terms } from './terms.js';
import { noTraces, toggleTraces, type Traces } from './traces.js';

/** A figure as everybody may see it, and the people whom it is made of. */
export interface Release {
  readonly terms: Terms;
  readonly traces: Traces;
}

/** A figure about a population: as it is, as it was released, and who stands otherwise since then. */
export interface Figure {
  readonly present: Release;
  /** Null until enough people are in. */
  readonly released: Release | null;
  /** What each of those who stand otherwise now added to the release; fewer people than a release takes. */
  readonly changed: Readonly<Record<Id, Terms>>;
}

/** What one person added to a figure before and adds now. */
export interface FigureMove {
  readonly personId: Id;
  readonly before: Terms;
  readonly after: Terms;
}

const nothing: Release = { terms: noTerms, traces: noTraces };
export const emptyFigure: Figure = { present: nothing, released: null, changed: {} };

/**
 * Lets people move in a figure, and releases it when at least `peopleMin` of them stand otherwise than in the last
 * release. Whoever moves there and back again has not moved.
 * @param isTraced whether the figure says who is in its population.
 */
export function moveFigure(
  figure: Figure,
  moves: readonly FigureMove[],
  { peopleMin, isTraced }: { readonly peopleMin: number; readonly isTraced: boolean },
): Figure {
  const moved = moves.filter(({ before, after }) => !areSameTerms(before, after));
  const changed = new Map(Object.entries(figure.changed));
  for (const { personId, before, after } of moved) {
    const inRelease = changed.get(personId) ?? before;
    if (areSameTerms(inRelease, after)) changed.delete(personId);
    else changed.set(personId, inRelease);
  }
  const crossing = isTraced ? moved.filter(({ before, after }) => isIn(before) !== isIn(after)) : [];
  const present = {
    terms: sumTerms(figure.present.terms, moved),
    traces: toggleTraces(
      figure.present.traces,
      crossing.map(({ personId }) => personId),
    ),
  };
  return changed.size >= peopleMin
    ? { present, released: present, changed: {} }
    : { ...figure, present, changed: Object.fromEntries(changed) };
}
