import { sha256Hex, type Id } from '@holdfast/kernel';

/** How many hex digits of a person's hash name the leaf that holds them: 65,536 leaves. */
export const LEAF_DIGITS = 4;

/** The leaf in which a person stands, the same in every study. Hashing spreads people evenly, whatever their ids. */
export const leafOf = (personId: Id): string => sha256Hex(personId).slice(0, LEAF_DIGITS);

/** The node above: its place is one digit shorter. The root's place is empty. */
export const parentOf = (place: string): string => place.slice(0, -1);

/** Which of the sixteen children of its parent a place is. */
export const digitOf = (place: string): string => place.slice(-1);
