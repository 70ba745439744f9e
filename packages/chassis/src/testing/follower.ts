import type { JournalEvent } from '@holdfast/journal';
import type { Id } from '@holdfast/kernel';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { isNewer, toMark, type Mark } from '../inbox/mark.js';

/** What a consumer knows of a source: every event of it that had an effect, in their order. */
interface FollowedSource extends Document {
  readonly mark: Mark;
  readonly sequences: readonly number[];
}

export const followedCollection = defineCollection<FollowedSource>({ name: 'followed', version: 1, indexes: [] });

/** A consumer that keeps the order in which it was told of each source. */
export const createFollower = (store: Store) => ({
  async follow(events: readonly JournalEvent[]): Promise<void> {
    const ids = events.map(({ source }) => source);
    await changeMany(store, followedCollection, ids, (id, before) => {
      let after: Omit<FollowedSource, 'version'> | undefined = before;
      for (const event of events)
        if (event.source === id && isNewer(after?.mark, event))
          after = { id, mark: toMark(event), sequences: [...(after?.sequences ?? []), event.sequence] };
      return after === before ? undefined : after;
    });
  },
  /** The effects of each source's events so far; none for one that nothing has been heard of. */
  async readEffects(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly number[]>> {
    const found = await store.getMany(followedCollection, ids);
    return new Map(found.map(({ id, sequences }) => [id, sequences]));
  },
});
