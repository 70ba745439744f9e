import { ok, type Clock, type Identity, type InvalidInput, type Result } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { nameOf, type Viewer } from '../identity/viewer.js';
import { executeUnderRequest } from '../requests/changeRequests.js';
import { InputReader } from '../requests/inputReader.js';
import { parseRequest } from '../requests/parseRequest.js';
import type { RequestIdReused } from '../requests/requestMark.js';
import { jobCollection } from '../workers/jobs.js';
import type { PublishedCollection } from './publishedCollection.js';
import { REPUBLISH } from './republishJob.js';

/** Who asks that everything is published again. */
export interface RepublishWish {
  readonly requestId: string;
  readonly by: string;
}

/** Publishes how everything stands once more, for readers who were not there when it came about. */
export interface Republication {
  /**
   * Opens a job for each collection and gives their number. Another request starts those anew that are under way, so
   * that whoever asks hears everything from then on; a repeat of the last one changes nothing.
   */
  ask(wish: RepublishWish, viewer: Viewer): Promise<Result<number, InvalidInput | RequestIdReused>>;
}

export interface RepublicationParts {
  readonly store: Store;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly collections: readonly PublishedCollection[];
  /** Hears that there are jobs. */
  readonly onAsk: () => void;
}

const NAME_LENGTH_MAX = 1000;

function parseBy(by: string) {
  const reader = new InputReader();
  const read = reader.readText(['by'], by, NAME_LENGTH_MAX);
  return reader.finish(read);
}

/** Opens the jobs that this request has not opened yet; who asked stays with them. */
async function openJobs(parts: RepublicationParts, { requestId, by }: RepublishWish): Promise<void> {
  const { store, identity, clock, collections } = parts;
  const names = collections.map(({ collection: { name } }) => [identity.of('job', REPUBLISH, name), name] as const);
  const nameOf = new Map(names);
  const now = clock.now();
  await changeMany(store, jobCollection, [...nameOf.keys()], (id, standing) => {
    if (standing?.args['requestId'] === requestId) return undefined;
    const args = { collection: nameOf.get(id) ?? '', requestId, by };
    return { ...standing, id, kind: REPUBLISH, args, cursor: null, openedAt: standing?.openedAt ?? now };
  });
}

export function createRepublication(parts: RepublicationParts): Republication {
  const { clock, collections, onAsk } = parts;
  return {
    async ask({ requestId, by: named }, viewer) {
      const by = nameOf(viewer, named);
      const parsed = parseRequest({ requestId, by }, { clock, request: { viewer } }, parseBy(by));
      if (!parsed.ok) return parsed;
      const { request, wish } = parsed.value;
      return executeUnderRequest(parts, REPUBLISH, request, async () => {
        await openJobs(parts, { requestId: request.requestId, by: wish });
        onAsk();
        return ok(collections.length);
      });
    },
  };
}
