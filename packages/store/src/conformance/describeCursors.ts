import { describe, expect, it } from '@jest/globals';
import { InvalidCursor } from '../errors.js';
import type { PageQuery, Store } from '../store.js';
import { listIds } from './listPages.js';
import { runInStoreWorld, type OpenStoreWorld } from './storeWorld.js';
import { createThing, things, toInsert, toReplace } from './thing.js';

const query: PageQuery = { index: 'byGroup', equals: ['g'], from: 0, to: 100, limit: 2 };

async function readCursor(store: Store): Promise<string> {
  const ranks = [10, 20, 30, 40];
  await store.writeMany(ranks.map((rank) => toInsert(createThing(`t${rank}`, { group: 'g', rank }))));
  const { endCursor } = await store.page(things, query);
  if (endCursor === null) throw new Error('The page is empty.');
  return endCursor;
}

/** A cursor whose position was changed by hand. */
function forge(cursor: string, values: unknown, id: unknown): string {
  const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const mark: unknown = Array.isArray(parsed) ? parsed[0] : undefined;
  return Buffer.from(JSON.stringify([mark, values, id])).toString('base64url');
}

function describeChanges(open: OpenStoreWorld): void {
  it('goes on behind the cursor while documents come, go and move', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const after = await readCursor(store);

      await store.writeMany([
        toInsert(createThing('before', { group: 'g', rank: 5 })),
        toInsert(createThing('t200', { group: 'g', rank: 20 })),
        toInsert(createThing('t1', { group: 'g', rank: 20 })),
        toInsert(createThing('t35', { group: 'g', rank: 35 })),
        toReplace(createThing('t40', { group: 'g', rank: 40 }), { group: 'g', rank: 25 }),
      ]);
      await store.delete(things, 't20', 1);

      expect(await listIds(store, { ...query, after })).toEqual(['t200', 't40', 't30', 't35']);
    }));

  it('gives every document that stands still exactly once, while others are inserted between the pages', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const still = Array.from({ length: 30 }, (_, at) => createThing(`s${at + 10}`, { rank: at }));
      await store.writeMany(still.map(toInsert));
      const seen: string[] = [];
      let after: string | undefined;
      for (let turn = 0; turn < 30; turn += 1) {
        const page = await store.page(things, { index: 'byRank', limit: 4, ...(after !== undefined && { after }) });
        seen.push(...page.items.map(({ id }) => id));
        await store.insert(things, createThing(`n${turn}`, { rank: (turn * 11) % 30 }));
        if (!page.hasNextPage || page.endCursor === null) break;
        after = page.endCursor;
      }

      expect(seen.filter((id) => id.startsWith('s'))).toEqual(still.map(({ id }) => id));
      expect(new Set(seen).size).toBe(seen.length);
    }));
}

function describeRefusals(open: OpenStoreWorld): void {
  it.each<[string, PageQuery]>([
    ['index', { index: 'byRank', from: 0, to: 100, limit: 2 }],
    ['values', { ...query, equals: ['h'] }],
    ['bounds', { ...query, to: 99 }],
    ['order', { ...query, order: 'descending' }],
  ])('refuses the cursor of a query with another %s', (_, other) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const after = await readCursor(store);

      await expect(store.page(things, { ...other, after })).rejects.toThrow(InvalidCursor);
    }),
  );

  it('refuses a cursor that is longer than any it gives out', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const after = forge(await readCursor(store), [20], 't'.repeat(4_096));

      await expect(store.page(things, { ...query, after })).rejects.toThrow(InvalidCursor);
    }));

  it('accepts a cursor with another limit', () =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const after = await readCursor(store);

      expect(await listIds(store, { ...query, limit: 1, after })).toEqual(['t30', 't40']);
    }));

  it.each<[string, (cursor: string) => string]>([
    ['is empty', () => ''],
    ['is any text', () => '总部 or anything'],
    ['was cut', (cursor) => cursor.slice(0, -6)],
    ['has no value', (cursor) => forge(cursor, [], 't20')],
    ['has a value too many', (cursor) => forge(cursor, [20, 20], 't20')],
    ['has a value of another kind', (cursor) => forge(cursor, [{ $gt: 0 }], 't20')],
    ['has a value of another type', (cursor) => forge(cursor, ['20'], 't20')],
    ['leads out of the bounds', (cursor) => forge(cursor, [-5], 't20')],
    ['has no id', (cursor) => forge(cursor, [20], null)],
  ])('refuses a cursor that %s', (_, damage) =>
    runInStoreWorld(open, [things], async ({ store }) => {
      const after = damage(await readCursor(store));

      await expect(store.page(things, { ...query, after })).rejects.toThrow(InvalidCursor);
    }),
  );
}

/** Cursors hold while documents change, and are good for their own query only. */
export function describeCursors(open: OpenStoreWorld): void {
  describe('cursors', () => {
    describeChanges(open);
    describeRefusals(open);
  });
}
