import type { Landmark, Landmarks } from '@holdfast/journal';
import { defineCollection, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';

interface PlacedLandmark extends Landmark {
  readonly place: string;
}

/** The last events that a group has read, under the group's name. They are of the topics of one epoch, as positions are. */
interface LandmarksDocument extends Document {
  readonly landmarks: readonly PlacedLandmark[];
}

export const landmarkCollection = defineCollection<LandmarksDocument>({ name: 'landmarks', version: 1, indexes: [] });

const byPlace = (landmarks: readonly PlacedLandmark[] = []): ReadonlyMap<string, Landmark> =>
  new Map(landmarks.map(({ place, position, eventId }) => [place, { position, eventId }]));

/** What stands further on counts: of two members of a group one may keep late what it has read before the other. */
function join(standing: readonly PlacedLandmark[] = [], added: ReadonlyMap<string, Landmark>) {
  const joined = new Map(byPlace(standing));
  for (const [place, landmark] of added) {
    if (landmark.position > (joined.get(place)?.position ?? 0)) joined.set(place, landmark);
  }
  return [...joined].map(([place, landmark]) => ({ place, ...landmark })).sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Keeps in the service's own store how far its group has read, so that a log which was made anew is not taken for its own. */
export const createLandmarks = (store: Store, group: string): Landmarks => ({
  list: async () => byPlace((await store.get(landmarkCollection, group))?.landmarks),
  async keep(landmarks) {
    const change = (id: string, standing: LandmarksDocument | undefined) => ({
      ...standing,
      id,
      landmarks: join(standing?.landmarks, landmarks),
    });
    await changeMany(store, landmarkCollection, [group], change, { isRepeatable: true });
  },
});

/** How far the groups of a service have read, all together: the highest position of each place. */
export async function listReadPositions(store: Store): Promise<ReadonlyMap<string, number>> {
  const highest = new Map<string, number>();
  for (const { landmarks } of await store.list(landmarkCollection, { limit: 1_000 })) {
    for (const { place, position } of landmarks) highest.set(place, Math.max(position, highest.get(place) ?? 0));
  }
  return highest;
}
