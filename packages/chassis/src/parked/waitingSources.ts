import type { Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { changeMany } from '../aggregates/changeMany.js';
import { askReplay, parkedSourceCollection, type BlockingEvent, type ParkedSourceDocument } from './parkedSources.js';

const PAGE_SIZE = 1000;

/**
 * Writes the document of a record key as it is; false when nothing is parked under it. Whoever sets the key free asks
 * for the replay of those that wait behind it, before it does so. Whoever waits says so first and touches the document
 * then: either the other one has seen it, or its guarded write fails and it looks again.
 */
async function touchRecord(store: Store, record: string): Promise<boolean> {
  const touched = await changeMany(store, parkedSourceCollection, [record], (_, standing) =>
    standing?.parkedSince === undefined ? undefined : standing,
  );
  return touched.has(record);
}

/** Lets a source that was parked behind a record key be found; when that is free already its replay is asked for. */
export async function noteWaiting(
  store: Store,
  { id, waitsFor }: Pick<ParkedSourceDocument, 'id' | 'waitsFor'>,
  now: Instant,
): Promise<void> {
  if (waitsFor !== undefined && !(await touchRecord(store, waitsFor))) await askReplay(store, [id], now);
}

/** Asks for the replay of all sources that wait behind a record key. */
export async function askWaiting(store: Store, record: string, now: Instant): Promise<void> {
  for (;;) {
    const { items } = await store.page(parkedSourceCollection, {
      index: 'waiting',
      equals: [record],
      limit: PAGE_SIZE,
    });
    if (items.length === 0) return;
    const ids = items.map(({ id }) => id);
    await changeMany(store, parkedSourceCollection, ids, (_, standing) => {
      if (standing?.waitsFor !== record) return undefined;
      const { waitsFor: _over, ...rest } = standing;
      return { ...rest, replayAskedAt: standing.replayAskedAt ?? now };
    });
  }
}

/** Ends the replay of a source until the record key before its events is free, unless that is so already. */
export async function waitForRecord(
  store: Store,
  source: string,
  record: string,
  blockedBy: BlockingEvent,
): Promise<void> {
  await changeMany(store, parkedSourceCollection, [source], (_, standing) =>
    standing?.parkedSince === undefined ? undefined : { ...standing, blockedBy, waitsFor: record },
  );
  if (!(await touchRecord(store, record))) return;
  await changeMany(store, parkedSourceCollection, [source], (_, standing) => {
    // Whoever has set the record free meanwhile has asked for the replay anew.
    if (standing?.waitsFor !== record) return undefined;
    const { replayAskedAt: _ended, ...rest } = standing;
    return rest;
  });
}
