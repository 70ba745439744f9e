import { invariant, type Id } from '@holdfast/kernel';
import type { AggregateDocument } from '../aggregates/aggregate.js';
import { BusyFault } from '../aggregates/busy.js';
import { countPending } from '../relay/relay.js';
import type { JobKind } from '../workers/jobs.js';
import { appendPresent, PUBLICATIONS_PER_WRITE, type AppendParts } from './appendPresent.js';
import type { PublishedCollection } from './publishedCollection.js';

/** The job that tells readers of every aggregate of one collection how it stands. */
export const REPUBLISH = 'republish';

/** Requests are answered between pages, so a page is short. */
const DOCUMENTS_PER_PAGE = 100;

/** It waits at a tenth of what slows imports down, so that they go on beside it. */
const PENDING_DOCUMENTS_MAX = 1000;

/** After which document the page begins, or within which one and at which of its events. */
type Place = { readonly after: Id | undefined } | { readonly id: Id; readonly start: number };

/** Written as `<id>` for after it, or `<id> <start>` for within it. */
function parsePlace(cursor: string | undefined): Place {
  const [id, start] = cursor?.split(' ') ?? [];
  return id === undefined || start === undefined ? { after: id } : { id, start: Number(start) };
}

/** What a page does, and where the next one begins when nothing has to wait. */
interface Page {
  readonly documents: readonly AggregateDocument<unknown>[];
  readonly start: number;
  readonly next: string | undefined;
}

/** An aggregate with more events than one write takes ends the page; it goes on within that aggregate. */
function cutAtLong(published: PublishedCollection, page: Page): Page {
  const end = page.start + PUBLICATIONS_PER_WRITE;
  const long = page.documents.findIndex(({ id, state }) => published.present(id, state).length > end);
  if (long < 0) return page;
  return { ...page, documents: page.documents.slice(0, long + 1), next: `${page.documents[long]?.id} ${end}` };
}

async function readPage({ store }: AppendParts, published: PublishedCollection, place: Place): Promise<Page> {
  const { collection } = published;
  if ('start' in place) {
    const documents = await store.getMany(collection, [place.id]);
    return cutAtLong(published, { documents, start: place.start, next: place.id });
  }
  const from = place.after === undefined ? {} : { after: place.after };
  const documents = await store.list(collection, { limit: DOCUMENTS_PER_PAGE, ...from });
  const next = documents.length < DOCUMENTS_PER_PAGE ? undefined : documents.at(-1)?.id;
  return cutAtLong(published, { documents, start: 0, next });
}

export const republishJob = (parts: AppendParts, collections: readonly PublishedCollection[]): JobKind => ({
  kind: REPUBLISH,
  isPatient: true,
  async runPage({ collection: name }, cursor) {
    const published = collections.find(({ collection }) => collection.name === name);
    invariant(published, `${name} is a collection that this release publishes`);
    const pending = await countPending(parts.store, collections);
    if (pending > PENDING_DOCUMENTS_MAX) throw new BusyFault(`${pending} documents wait for the journal.`);
    const page = await readPage(parts, published, parsePlace(cursor));
    const waiting = await appendPresent(parts, published, page.documents, page.start);
    const firstWaiting = page.documents.findIndex(({ id }) => waiting.has(id));
    if (firstWaiting < 0) return page.next;
    const last = page.documents[firstWaiting - 1];
    if (!last) throw new BusyFault(`Too many events of ${page.documents[0]?.id} of ${name} wait for the journal.`);
    return last.id;
  },
});
