import { changeMany } from '@holdfast/chassis';
import { toCanonicalJson, type Id } from '@holdfast/kernel';
import type { CollectionDefinition, Document, Store } from '@holdfast/store';
import { noStudySums, type StudySums } from '../domain/sums/studySums.js';
import { applyEntries, emptyLeaf, type LeafEntry, type StudyLeaf } from '../domain/sumsTree/leaf.js';
import { applyChildren, emptyNode, type NodeChild, type StudyNode } from '../domain/sumsTree/node.js';
import { digitOf, parentOf } from '../domain/sumsTree/place.js';
import {
  studyLeafCollection,
  studyNodeCollection,
  type StudyLeafDocument,
  type StudyNodeDocument,
} from './collections.js';
import { groupBy } from './groupBy.js';
import { fromStoredEntry, toStoredEntry } from './storedContribution.js';
import { fromStoredSums, toStoredSums } from './storedSums.js';

const idOf = (studyId: Id, place: string): Id => `${studyId}/${place}`;

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

const toChild = ({ revision, sums }: Pick<StudyLeafDocument, 'revision' | 'sums'>): NodeChild => ({
  revision,
  sums: fromStoredSums(sums),
});
const toStoredChild = ({ revision, sums }: NodeChild) => ({ revision, sums: toStoredSums(sums) });

const toLeaf = (stored: StudyLeafDocument): StudyLeaf => ({
  ...toChild(stored),
  entries: mapValues(stored.entries, fromStoredEntry),
});
const toNode = (stored: StudyNodeDocument): StudyNode => ({
  ...toChild(stored),
  children: mapValues(stored.children, toChild),
});

/** The documents of these ids as they stand after a change; those that needed none are read. */
async function readAfter<Doc extends Document>(
  store: Store,
  collection: CollectionDefinition<Doc>,
  ids: readonly Id[],
  written: ReadonlyMap<Id, Doc>,
): Promise<readonly Doc[]> {
  const others = ids.filter((id) => !written.has(id));
  return [...written.values(), ...(others.length > 0 ? await store.getMany(collection, others) : [])];
}

/** What stands at places now, by place. */
type Standing = ReadonlyMap<string, NodeChild>;

const toStanding = (studyId: Id, documents: readonly (StudyLeafDocument | StudyNodeDocument)[]): Standing =>
  new Map(documents.map((document) => [document.id.slice(studyId.length + 1), toChild(document)]));

/** An evaluation of a person and the leaf in which it belongs. */
export interface PlacedEntry extends LeafEntry {
  readonly personId: Id;
  readonly place: string;
}

async function writeLeaves(store: Store, studyId: Id, entries: readonly PlacedEntry[]): Promise<Standing> {
  const byPlace = groupBy(entries, ({ place }) => idOf(studyId, place));
  const ids = [...byPlace.keys()];
  const written = await changeMany(store, studyLeafCollection, ids, (id, current) => {
    const evaluated = (byPlace.get(id) ?? []).map(({ personId, evaluation, contribution }): [Id, LeafEntry] => [
      personId,
      { evaluation, contribution },
    ]);
    const leaf = applyEntries(current ? toLeaf(current) : emptyLeaf, new Map(evaluated));
    return leaf && { id, ...toStoredChild(leaf), entries: mapValues(leaf.entries, toStoredEntry) };
  });
  return toStanding(studyId, await readAfter(store, studyLeafCollection, ids, written));
}

async function reportToParents(store: Store, studyId: Id, children: Standing): Promise<Standing> {
  const byParent = groupBy(children, ([place]) => idOf(studyId, parentOf(place)));
  const ids = [...byParent.keys()];
  const written = await changeMany(store, studyNodeCollection, ids, (id, current) => {
    const reported = new Map((byParent.get(id) ?? []).map(([place, child]) => [digitOf(place), child]));
    const node = applyChildren(current ? toNode(current) : emptyNode, reported);
    return node && { id, ...toStoredChild(node), children: mapValues(node.children, toStoredChild) };
  });
  return toStanding(studyId, await readAfter(store, studyNodeCollection, ids, written));
}

/**
 * Writes evaluations of people into the tree of a study and brings the sums up to its root. Each place is written
 * before it is reported to the one above, and what stands is reported even when nothing was written: so a repetition
 * after a crash mends what the crash left undone.
 */
export async function writeEvaluations(store: Store, studyId: Id, entries: readonly PlacedEntry[]): Promise<void> {
  let standing = await writeLeaves(store, studyId, entries);
  // Places that have never held anybody who counts have nothing to report.
  while (standing.size > 0 && !standing.has('')) standing = await reportToParents(store, studyId, standing);
}

/** The leaves of which some place above has not heard. */
async function findUnreported(store: Store, studyId: Id, leaves: Standing): Promise<ReadonlySet<string>> {
  const unreported = new Set<string>();
  let below = [...leaves].map(([place, child]) => ({ leaf: place, place, revision: child.revision }));
  while (below.some(({ place }) => place !== '')) {
    const ids = [...new Set(below.map(({ place }) => idOf(studyId, parentOf(place))))];
    const parents = new Map((await store.getMany(studyNodeCollection, ids)).map((parent) => [parent.id, parent]));
    below = below.flatMap(({ leaf, place, revision }) => {
      const parent = parents.get(idOf(studyId, parentOf(place)));
      if ((parent?.children[digitOf(place)]?.revision ?? 0) < revision) unreported.add(leaf);
      return parent ? [{ leaf, place: parentOf(place), revision: parent.revision }] : [];
    });
  }
  return unreported;
}

const isSameContribution = (a: LeafEntry | undefined, b: LeafEntry): boolean =>
  toCanonicalJson(a ? toStoredEntry(a).contribution : null) === toCanonicalJson(toStoredEntry(b).contribution);

/** Those of these people who stand otherwise in the tree of a study, or of whom its root has not heard. */
export async function findMisplaced(
  store: Store,
  studyId: Id,
  entries: readonly PlacedEntry[],
): Promise<readonly Id[]> {
  const ids = [...new Set(entries.map(({ place }) => idOf(studyId, place)))];
  const leaves = await store.getMany(studyLeafCollection, ids);
  const known = new Map(leaves.map((leaf) => [leaf.id, toLeaf(leaf).entries]));
  const unreported = await findUnreported(store, studyId, toStanding(studyId, leaves));
  return entries.flatMap((entry) => {
    const { personId, place } = entry;
    const stands = isSameContribution(known.get(idOf(studyId, place))?.[personId], entry) && !unreported.has(place);
    return stands ? [] : [personId];
  });
}

/** The sums of all people of a study, as stored; undefined as long as nobody counts. */
export const findStudyRoot = (store: Store, studyId: Id): Promise<StudyNodeDocument | undefined> =>
  store.get(studyNodeCollection, idOf(studyId, ''));

export const toStudySums = (root: StudyNodeDocument | undefined): StudySums =>
  root ? fromStoredSums(root.sums) : noStudySums;
