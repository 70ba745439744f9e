import { areSameSums } from '../sums/areSameSums.js';
import { mergeStudySums, noStudySums, type StudySums } from '../sums/studySums.js';

/** The sums of a place below, as of one of its revisions. */
export interface NodeChild {
  readonly revision: number;
  readonly sums: StudySums;
}

/** The sums of all people below a place: those of its up to sixteen children, and theirs together. */
export interface StudyNode {
  /** By the digit that the child's place adds. */
  readonly children: Readonly<Record<string, NodeChild>>;
  readonly revision: number;
  readonly sums: StudySums;
}

export const emptyNode: StudyNode = { children: {}, revision: 0, sums: noStudySums };

/**
 * Takes over what stands in children; undefined when none is newer than what was taken over before. An older
 * revision that comes late changes nothing, so children may report in any order, twice or at the same time.
 */
export function applyChildren(node: StudyNode, reported: ReadonlyMap<string, NodeChild>): StudyNode | undefined {
  const newer = [...reported].filter(([digit, { revision }]) => revision > (node.children[digit]?.revision ?? 0));
  if (newer.length === 0) return undefined;
  const children = { ...node.children, ...Object.fromEntries(newer) };
  const sums = mergeStudySums(Object.values(children).map((child) => child.sums));
  const revision = areSameSums(sums, node.sums) ? node.revision : node.revision + 1;
  return { children, revision, sums };
}
