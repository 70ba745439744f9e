import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { defineCollection, type CollectionDefinition } from '../collection.js';
import { StoreFault, StoreFormDiffers } from '../errors.js';
import { openSqliteStore } from './openSqliteStore.js';

const pets = defineCollection({
  name: 'pets',
  version: 1,
  indexes: [{ name: 'byOwner', fields: ['state.ownerId', 'state.on'] }],
});

describe('a SQLite file', () => {
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'holdfast-store-'));
    file = join(folder, 'store.db');
    await openSqliteStore({ file, collections: [pets] }).close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each<[string, CollectionDefinition, string]>([
    ['version', { ...pets, version: 2 }, '/* form 1 */'],
    [
      'missing index',
      { ...pets, indexes: [...pets.indexes, { name: 'byDay', fields: ['state.on'] }] },
      'It lacks pets.byDay.',
    ],
    ['unknown index', { ...pets, indexes: [] }, 'It has pets.byOwner, which is not defined.'],
    [
      'order of fields',
      { ...pets, indexes: [{ name: 'byOwner', fields: ['state.on', 'state.ownerId'] }] },
      'pets.byOwner is [',
    ],
    ['unique rule', { ...pets, indexes: pets.indexes.map((index) => ({ ...index, unique: true })) }, 'UNIQUE INDEX'],
  ])('of another form is refused with the difference: %s', (_, collection, difference) => {
    const open = () => openSqliteStore({ file, collections: [collection] });

    expect(open).toThrow(StoreFormDiffers);
    expect(open).toThrow(difference);
  });

  it('is not changed by being refused', async () => {
    const more = defineCollection({ name: 'more', version: 1, indexes: [] });
    expect(() => openSqliteStore({ file, collections: [more, { ...pets, version: 2 }] })).toThrow(StoreFormDiffers);

    const store = openSqliteStore({ file, collections: [pets] });
    await expect(store.get(more, 'a')).rejects.toThrow('no such table');
    await store.close();
  });

  it('gets the collections that it lacks', async () => {
    const more = defineCollection({ name: 'more', version: 1, indexes: [] });
    const store = openSqliteStore({ file, collections: [pets, more] });

    expect(await store.insert(more, { id: 'a', version: 1 })).toBe('written');
    await store.close();
  });

  it('that cannot be opened is a fault', () => {
    expect(() => openSqliteStore({ file: join(folder, 'none', 'store.db'), collections: [] })).toThrow(StoreFault);
  });

  it('gives nobody what was committed and is not on the disk yet', async () => {
    const store = openSqliteStore({ file, collections: [pets] });
    await store.insert(pets, { id: 'a', version: 1 });
    const order: string[] = [];
    const written = store.insert(pets, { id: 'b', version: 1 }).then(() => order.push('written'));
    const reads = [
      store.get(pets, 'b').then((found) => order.push(`get ${found?.id}`)),
      store.list(pets, { limit: 2 }).then((found) => order.push(`list ${found.length}`)),
    ];
    await Promise.all([written, ...reads]);

    expect(order).toEqual(['written', 'get b', 'list 2']);
    await store.close();
  });

  /** Leaves a file and its log behind as a process does that is killed after a commit. */
  async function leaveLog(name: string): Promise<string> {
    const left = join(folder, name);
    const killed = openSqliteStore({ file, collections: [pets] });
    await killed.insert(pets, { id: 'a', version: 1 });
    for (const part of ['', '-wal']) await copyFile(`${file}${part}`, `${left}${part}`);
    await killed.close();
    return left;
  }

  it('has what a killed process left in the log on the disk before it answers', async () => {
    const left = await leaveLog('left.db');
    const next = openSqliteStore({ file: left, collections: [pets] });

    expect((await stat(`${left}-wal`)).size).toBe(0);
    await copyFile(left, join(folder, 'alone.db'));
    const alone = openSqliteStore({ file: join(folder, 'alone.db'), collections: [pets] });
    expect(await alone.get(pets, 'a')).toEqual({ id: 'a', version: 1 });
    await Promise.all([next.close(), alone.close()]);
  });

  it('commits nothing more and leaves its log alone after a flush that failed', async () => {
    const faults: StoreFault[] = [];
    const store = openSqliteStore({ file, collections: [pets], onFault: (fault) => faults.push(fault) });
    await rm(`${file}-wal`);
    const write = { kind: 'insert', collection: pets, document: { id: 'b', version: 1 } } as const;

    await expect(store.insert(pets, { id: 'a', version: 1 })).rejects.toThrow('did not reach the disk');
    await expect(store.writeMany([write], { isRepeatable: true })).rejects.toThrow('did not reach the disk');
    await store.close();
    expect(faults).toHaveLength(1);

    await copyFile(file, join(folder, 'alone.db'));
    const alone = openSqliteStore({ file: join(folder, 'alone.db'), collections: [pets] });
    expect(await alone.list(pets, { limit: 9 })).toEqual([]);
    await alone.close();
  });

  it('writes nothing while it is being closed', async () => {
    const store = openSqliteStore({ file, collections: [pets] });
    const first = store.insert(pets, { id: 'a', version: 1 });
    const closing = store.close();

    await expect(store.insert(pets, { id: 'b', version: 1 })).rejects.toThrow('is closed');
    await Promise.all([first, closing]);
    const next = openSqliteStore({ file, collections: [pets] });
    expect(await next.list(pets, { limit: 9 })).toEqual([{ id: 'a', version: 1 }]);
    await next.close();
  });

  it('is refused while another program keeps that from the disk', async () => {
    const left = await leaveLog('left.db');
    const reader = new Database(left);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM pets').all([]);
    const writer = new Database(left);
    writer.exec('DELETE FROM pets');

    expect(() => openSqliteStore({ file: left, collections: [pets] })).toThrow('Another program reads it');
    reader.close();
    writer.close();
  }, 20_000);

  it('keeps its log short however much is written', async () => {
    const store = openSqliteStore({ file, collections: [pets] });
    const note = 'x'.repeat(10_000);
    for (let batch = 0; batch < 60; batch += 1) {
      await store.writeMany(
        Array.from({ length: 100 }, (_, at) => ({
          kind: 'insert',
          collection: pets,
          document: { id: `p${batch}-${at}`, version: 1, note, state: { ownerId: 'o', on: String(at) } },
        })),
      );
      await store.page(pets, { index: 'byOwner', limit: 3 });
      await store.get(pets, `p${batch}-0`);
    }

    expect((await stat(file)).size).toBeGreaterThan(50_000_000);
    expect((await stat(`${file}-wal`)).size).toBeLessThan(50_000_000);
    await store.close();
    expect((await stat(`${file}-wal`)).size).toBe(0);
  });
});

describe('a SQLite store in memory', () => {
  it('ends with its connection', async () => {
    const store = openSqliteStore({ file: ':memory:', collections: [pets] });
    await store.insert(pets, { id: 'a', version: 1 });
    await store.close();

    const next = openSqliteStore({ file: ':memory:', collections: [pets] });
    expect(await next.get(pets, 'a')).toBeUndefined();
    await next.close();
  });
});
