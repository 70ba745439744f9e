import type { Beginnings } from '@holdfast/journal';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';

/** Where a group has begun to read, under the group's name. */
interface BeginningsDocument extends Document {
  readonly places: readonly string[];
}

export const beginningsCollection = defineCollection<BeginningsDocument>({
  name: 'beginnings',
  version: 1,
  indexes: [],
});

/** Keeps in the service's own store where its group has begun, so that this is forgotten with the effects alone. */
export const createBeginnings = (store: Store, group: string): Beginnings => ({
  list: async () => new Set((await store.get(beginningsCollection, group))?.places),
  async add(places) {
    await changeMany(store, beginningsCollection, [group], (id, standing) => ({
      ...standing,
      id,
      places: [...new Set([...(standing?.places ?? []), ...places])].sort(),
    }));
  },
});

/** The topics that the groups of a service have begun to read, by its store. */
export async function listBegunTopics(store: Store): Promise<readonly string[]> {
  const groups = await store.list(beginningsCollection, { limit: 1_000 });
  return [...new Set(groups.flatMap(({ places }) => places).map((place) => place.replace(/\/\d+$/, '')))];
}
