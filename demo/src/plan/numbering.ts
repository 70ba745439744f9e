import type { Cast } from './cast.js';

/** Gives everybody an HR number. The people whom the demo tells of come first, so that they are easily found. */
export interface Numbering {
  externalIdOf(index: number): string;
}

export const toExternalId = (number: number): string => `D-${String(number).padStart(5, '0')}`;

/** Numbers are the places in the roster, but for the first two, which change places with the cast. */
export function createNumbering({ whole, corrected }: Cast): Numbering {
  const places = new Map<number, number>();
  const placeOf = (index: number): number => places.get(index) ?? index;
  const swap = (index: number, place: number): void => {
    const [holder] = [place, ...places.keys()].filter((other) => placeOf(other) === place);
    const own = placeOf(index);
    if (holder !== undefined) places.set(holder, own);
    places.set(index, place);
  };
  swap(whole, 0);
  swap(corrected, 1);
  return { externalIdOf: (index) => toExternalId(placeOf(index) + 1) };
}
