import type { Id } from '@holdfast/kernel';
import { addTerms, areSameTerms, isIn, noTerms, subtractTerms, type Terms } from './terms.js';
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
 */
export function moveFigure(figure: Figure, moves: readonly FigureMove[], peopleMin: number): Figure {
  let { terms } = figure.present;
  const changed = new Map(Object.entries(figure.changed));
  const crossing: Id[] = [];
  for (const { personId, before, after } of moves) {
    if (areSameTerms(before, after)) continue;
    terms = addTerms(subtractTerms(terms, before), after);
    if (isIn(before) !== isIn(after)) crossing.push(personId);
    const inRelease = changed.get(personId) ?? before;
    if (areSameTerms(inRelease, after)) changed.delete(personId);
    else changed.set(personId, inRelease);
  }
  const present = { terms, traces: toggleTraces(figure.present.traces, crossing) };
  return changed.size >= peopleMin
    ? { present, released: present, changed: {} }
    : { ...figure, present, changed: Object.fromEntries(changed) };
}
