import { addDays, dayOf, startOfDay, type Clock, type Instant } from '@holdfast/kernel';
import { defineCollection, type CollectionDefinition, type Document, type Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';

/** A page of what a sweep looks at: who does not stand where the facts say, and where the next page begins. */
export interface SweptPage {
  readonly wrong: readonly string[];
  /** Undefined at the end. */
  readonly cursor: string | undefined;
}

/** A row of a service's table of sweeps: things that depend on each other, held against each other once a day. */
export interface SweepKind {
  readonly kind: string;
  /** Finds who does not stand where the facts say, and writes nothing. */
  examinePage(cursor: string | undefined): Promise<SweptPage>;
  /** Evaluates these subjects again, as the handlers do; safe to repeat. */
  mend(subjects: readonly string[]): Promise<void>;
}

/** Where a kind of sweep is, under the kind as its id. */
export interface SweepDocument extends Document {
  /** When it begins or, while it is under way, was to begin. */
  readonly dueAt: Instant;
  /** Where the next page begins; null for the first. */
  readonly cursor: string | null;
  readonly isAtEnd: boolean;
  /** What was found and is to be mended before the next page; kept, so that a crash loses nothing of the count. */
  readonly found: readonly string[];
  /** The last subject found, where a page had more than were kept: its rest is found when the page is looked at again. */
  readonly foundUpTo?: string | null;
  /** What has been mended since it began. */
  readonly mended: number;
  readonly last: { readonly endedAt: Instant; readonly mended: number } | null;
}

export const sweepCollection = defineCollection<SweepDocument>({ name: 'sweeps', version: 1, indexes: [] });

/** The time of a day's sweep: its beginning, as long as little else happens. */
export const nextSweepAt = (now: Instant, timeZone: string): Instant =>
  startOfDay(addDays(dayOf(now, timeZone), 1), timeZone);

/** Makes the first sweep of each kind due on the next day, unless it has been due before. */
export async function openSweeps(
  store: Store,
  clock: Clock,
  timeZone: string,
  kinds: readonly SweepKind[],
): Promise<void> {
  const dueAt = nextSweepAt(clock.now(), timeZone);
  const beginning = { dueAt, cursor: null, isAtEnd: false, found: [], mended: 0, last: null };
  await changeMany(
    store,
    sweepCollection,
    kinds.map(({ kind }) => kind),
    (id, standing) => (standing ? undefined : { id, ...beginning }),
  );
}

const listSweeps = (store: Store, kinds: readonly SweepKind[]): Promise<readonly SweepDocument[]> =>
  store.getMany(
    sweepCollection,
    kinds.map(({ kind }) => kind),
  );

/** The sweep that has been due the longest. One that is under way keeps its time, and so goes on until its end. */
export async function findDueSweep(
  store: Store,
  now: Instant,
  kinds: readonly SweepKind[],
): Promise<SweepDocument | undefined> {
  const due = (await listSweeps(store, kinds)).filter(({ dueAt }) => dueAt <= now);
  return [...due].sort((a, b) => (a.dueAt + a.id < b.dueAt + b.id ? -1 : 1))[0];
}

/** What the status says of sweeps. */
export interface SweepFigures {
  readonly sweepsDue: number;
  readonly sweepMended: number;
  readonly sweptAt: Instant | null;
}

export async function readSweepFigures(store: Store, now: Instant, kinds: readonly SweepKind[]): Promise<SweepFigures> {
  const sweeps = await listSweeps(store, kinds);
  const ends = sweeps.map(({ last }) => last?.endedAt ?? '').sort();
  return {
    sweepsDue: sweeps.filter(({ dueAt }) => dueAt <= now).length,
    sweepMended: sweeps.reduce((sum, { mended, last }) => sum + mended + (last?.mended ?? 0), 0),
    sweptAt: ends[0] || null,
  };
}

const DOCUMENTS_PER_PAGE = 100;

/** A sweep over all documents that stand in an index. */
export function sweepIndex<Doc extends Document>({
  store,
  collection,
  index,
  documentsPerPage = DOCUMENTS_PER_PAGE,
  examine,
  ...kind
}: {
  readonly kind: string;
  readonly store: Store;
  readonly collection: CollectionDefinition<Doc>;
  readonly index: string;
  /** Requests are answered between pages, so a page is short. */
  readonly documentsPerPage?: number;
  /** Which subjects of these documents do not stand where the facts say. */
  readonly examine: (documents: readonly Doc[]) => Promise<readonly string[]>;
  readonly mend: (subjects: readonly string[]) => Promise<void>;
}): SweepKind {
  return {
    ...kind,
    async examinePage(cursor) {
      const query = { index, limit: documentsPerPage, ...(cursor === undefined ? {} : { after: cursor }) };
      const { items, hasNextPage, endCursor } = await store.page(collection, query);
      const wrong = items.length > 0 ? await examine(items) : [];
      return { wrong: [...new Set(wrong)], cursor: hasNextPage && endCursor !== null ? endCursor : undefined };
    },
  };
}
