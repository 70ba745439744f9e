import type { Id } from '@holdfast/kernel';
import type { Contribution } from '../contribution/contribution.js';
import { areSameSums } from '../sums/areSameSums.js';
import { mergeStudySums, noStudySums, type StudySums } from '../sums/studySums.js';
import { sumsOf } from '../sums/sumsOf.js';

/**
 * What a person adds to a study, with the number of the evaluation that found it. It stays when the person adds
 * nothing any more, so that an older evaluation that comes late changes nothing.
 */
export interface LeafEntry {
  readonly evaluation: number;
  readonly contribution: Contribution | null;
}

/** The people of one place of a study. `revision` rises when the sums change, and only then. */
export interface StudyLeaf {
  readonly entries: Readonly<Record<Id, LeafEntry>>;
  readonly revision: number;
  readonly sums: StudySums;
}

export const emptyLeaf: StudyLeaf = { entries: {}, revision: 0, sums: noStudySums };

/** Writes evaluations into a leaf; undefined when none is newer than what stands there. */
export function applyEntries(leaf: StudyLeaf, evaluated: ReadonlyMap<Id, LeafEntry>): StudyLeaf | undefined {
  const newer = [...evaluated].filter(([id, { evaluation }]) => evaluation > (leaf.entries[id]?.evaluation ?? 0));
  if (newer.length === 0) return undefined;
  const entries = { ...leaf.entries, ...Object.fromEntries(newer) };
  const contributions = Object.values(entries).flatMap(({ contribution }) => (contribution ? [contribution] : []));
  const sums = mergeStudySums(contributions.map(sumsOf));
  return areSameSums(sums, leaf.sums) ? { ...leaf, entries } : { entries, revision: leaf.revision + 1, sums };
}
