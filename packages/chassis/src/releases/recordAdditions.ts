import type { Id, Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany, type Body } from '../aggregates/changeMany.js';
import { isNewer, type Mark } from '../inbox/mark.js';
import { emptyPopulation, movePopulation, type Move, type ReleasePolicy } from './population.js';
import {
  populationCollection,
  populationPlaceCollection,
  type PopulationDocument,
  type PopulationPlaceDocument,
} from './populationDocuments.js';
import { areSameAdditions, type Additions } from './terms.js';

/** What is known of a person in a population. */
export interface PersonAdditions {
  readonly populationId: Id;
  readonly personId: Id;
  /** With whom the person is kept; always the same. */
  readonly place: string;
  readonly additions: Additions;
  readonly mark: Mark;
}

const idOf = ({ populationId, place }: PersonAdditions): Id => `${populationId}/${place}`;
const placeOf = (id: Id): string => id.slice(id.lastIndexOf('/') + 1);
const populationOf = (id: Id): Id => id.slice(0, id.lastIndexOf('/'));

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Writes what is newer; undefined when nothing is. Whoever adds nothing stays, so that nothing older comes after. */
function recordAtPlace(
  id: Id,
  current: PopulationPlaceDocument | undefined,
  recorded: readonly PersonAdditions[],
  taken: number,
): Body<PopulationPlaceDocument> | undefined {
  const entries = { ...current?.entries };
  const revision = (current?.revision ?? 0) + 1;
  const moves: (Move & { revision: number })[] = [];
  let isChanged = false;
  for (const { personId, additions, mark } of recorded) {
    const known = entries[personId];
    if (!isNewer(known?.mark, mark)) continue;
    const before = known?.additions ?? {};
    isChanged = true;
    entries[personId] = { additions, mark };
    if (!areSameAdditions(before, additions)) moves.push({ revision, personId, before, after: additions });
  }
  if (!isChanged) return undefined;
  const open = (current?.moves ?? []).filter((move) => move.revision > taken);
  return { ...current, id, revision, entries, moves: [...open, ...moves] };
}

async function writePlaces(
  store: Store,
  recorded: readonly PersonAdditions[],
): Promise<readonly PopulationPlaceDocument[]> {
  const byPlace = group(recorded, idOf);
  const ids = [...byPlace.keys()];
  const populations = await store.getMany(populationCollection, [...new Set(ids.map(populationOf))]);
  const taken = new Map(populations.map((population) => [population.id, population.taken]));
  const written = await changeMany(store, populationPlaceCollection, ids, (id, current) =>
    recordAtPlace(id, current, byPlace.get(id) ?? [], taken.get(populationOf(id))?.[placeOf(id)] ?? 0),
  );
  const others = ids.filter((id) => !written.has(id));
  return [...written.values(), ...(others.length > 0 ? await store.getMany(populationPlaceCollection, others) : [])];
}

function takeOver(
  id: Id,
  current: PopulationDocument | undefined,
  places: readonly PopulationPlaceDocument[],
  policy: ReleasePolicy,
  now: Instant,
): Body<PopulationDocument> | undefined {
  const taken = { ...current?.taken };
  const moves: Move[] = [];
  for (const place of places) {
    const known = taken[placeOf(place.id)] ?? 0;
    const open = place.moves.filter(({ revision }) => revision > known);
    if (open.length === 0) continue;
    moves.push(...open);
    taken[placeOf(place.id)] = place.revision;
  }
  if (moves.length === 0) return undefined;
  const population = movePopulation(current ?? emptyPopulation, moves, policy);
  const releasedAt = population.releases === (current?.releases ?? 0) ? {} : { releasedAt: now };
  return { ...(current ?? { since: now, reviewed: 0, likenesses: {} }), ...population, ...releasedAt, id, taken };
}

/**
 * Records what people add to populations, in any order and as often as it is heard. Places are written first and
 * populations take over what stands there, also when nothing was written: so a repetition mends what a crash has left.
 * @returns the populations of these people.
 */
export async function recordAdditions(
  store: Store,
  recorded: readonly PersonAdditions[],
  policy: ReleasePolicy,
  now: Instant,
): Promise<readonly PopulationDocument[]> {
  if (recorded.length === 0) return [];
  const places = group(await writePlaces(store, recorded), ({ id }) => populationOf(id));
  const ids = [...places.keys()];
  const written = await changeMany(store, populationCollection, ids, (id, current) =>
    takeOver(id, current, places.get(id) ?? [], policy, now),
  );
  const others = ids.filter((id) => !written.has(id));
  return [...written.values(), ...(others.length > 0 ? await store.getMany(populationCollection, others) : [])];
}
