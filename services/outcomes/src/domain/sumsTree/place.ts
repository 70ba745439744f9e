import { sha256Hex, type Id } from '@holdfast/kernel';

/** How many hex digits name a leaf: 65,536 leaves, reached from the root in as many steps. */
export const LEAF_DIGITS = 4;

/** People of a leaf who become known together. */
const PEOPLE_PER_LEAF = 16;

const leafOf = (id: Id): string => sha256Hex(id).slice(0, LEAF_DIGITS);

/**
 * The leaves in which people stand who become known together, the same in every study and for ever. Neighbors share a
 * leaf, since what arrives later about them mostly arrives together too and is one write then; hashing spreads the
 * leaves evenly. Which leaf it is changes no answer, because sums of sums are exact.
 */
export const assignPlaces = (personIds: readonly Id[]): ReadonlyMap<Id, string> =>
  new Map(personIds.map((id, index) => [id, leafOf(personIds[index - (index % PEOPLE_PER_LEAF)] ?? id)]));

/** The node above: its place is one digit shorter. The root's place is empty. */
export const parentOf = (place: string): string => place.slice(0, -1);

/** Which of the sixteen children of its parent a place is. */
export const digitOf = (place: string): string => place.slice(-1);
