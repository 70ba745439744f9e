import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defineCollection, type CollectionDefinition } from '../collection.js';
import { StoreFault, StoreFormDiffers } from '../errors.js';
import { requireEngine } from '../testing/requireEngine.js';
import { openConnection } from './connection.js';
import { openMongoStore } from './openMongoStore.js';
import { prepareMongoCollections } from './prepareMongoCollections.js';
import { dropTestDatabase, nameTestDatabase, withOptions, type TestDatabase } from './testDatabase.js';

const url = requireEngine('HOLDFAST_MONGO_URL', process.env['HOLDFAST_MONGO_URL']);
const byOwner = { name: 'byOwner', fields: ['state.ownerId', 'state.on'] };
const pets = defineCollection({ name: 'pets', version: 1, indexes: [byOwner] });
const more = defineCollection({ name: 'more', version: 1, indexes: [] });

describe('a MongoDB database', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = nameTestDatabase(url);
    await prepareMongoCollections({ ...test, collections: [pets] });
  });
  afterEach(() => dropTestDatabase(test));
  const open = (...collections: CollectionDefinition[]) => openMongoStore({ ...test, collections });
  const prepare = (...collections: CollectionDefinition[]) => prepareMongoCollections({ ...test, collections });

  const byDay = { name: 'byDay', fields: ['state.on'] };
  it.each<[string, CollectionDefinition, string]>([
    ['missing collection', more, 'It lacks more.'],
    ['version', { ...pets, version: 2 }, 'pets is [form 1] instead of [form 2].'],
    ['missing index', { ...pets, indexes: [byOwner, byDay] }, 'It lacks pets.byDay.'],
    [
      'order of fields',
      { ...pets, indexes: [{ name: 'byOwner', fields: ['state.on', 'state.ownerId'] }] },
      'pets.byOwner is [{"key":{"state.ownerId":1,"state.on":1,"_id":1}',
    ],
    ['unique rule', { ...pets, indexes: [{ ...byOwner, unique: true }] }, '"unique":true}]'],
  ])('of another form is refused with the difference: %s', async (_, collection, difference) => {
    const opening = open(collection);

    await expect(opening).rejects.toThrow(StoreFormDiffers);
    await expect(opening).rejects.toThrow(difference);
  });

  it('may have an index of another release, unless that would refuse documents of this one', async () => {
    await prepare({ ...pets, indexes: [byOwner, byDay] });
    await prepare(pets);
    await (await open(pets)).close();
    await prepare({ ...pets, indexes: [byOwner, { name: 'byName', fields: ['state.name'], unique: true }] });

    await expect(open(pets)).rejects.toThrow('It has pets.byName, which is not defined.');
    await expect(prepare(pets)).rejects.toThrow(StoreFormDiffers);
  });

  it('gets the collections and indexes that it lacks, and keeps its documents', async () => {
    const before = await open(pets);
    await before.insert(pets, { id: 'a', version: 1, ...{ state: { on: '2026-01-01' } } });
    await before.close();
    const grown = { ...pets, indexes: [byOwner, byDay] };

    await prepare(grown, more);
    await prepare(grown, more);

    const store = await open(grown, more);
    expect(await store.count(grown, { index: 'byDay' })).toBe(1);
    expect(await store.insert(more, { id: 'a', version: 1 })).toBe('written');
    await store.close();
  });

  it('is not changed when preparing it is refused', async () => {
    await expect(prepare(more, { ...pets, version: 2 })).rejects.toThrow('pets is [form 1] instead of [form 2].');
    const otherwise = { ...pets, indexes: [{ ...byOwner, unique: true }] };
    await expect(prepare(more, otherwise)).rejects.toThrow(StoreFormDiffers);

    await expect(open(more)).rejects.toThrow('It lacks more.');
  });

  it('is prepared by two processes at once', async () => {
    const collections = [more, { ...pets, indexes: [byOwner, byDay] }];

    await Promise.all([prepare(...collections), prepare(...collections)]);

    const store = await open(...collections);
    expect(await store.count(pets, { index: 'byOwner' })).toBe(0);
    await store.close();
  });

  it('is prepared on from where it was interrupted', async () => {
    const connection = await openConnection(test);
    await connection.database.collection('pets').dropIndex('byOwner');
    await connection.database
      .collection<{ _id: string }>('holdfastForms')
      .insertOne({ _id: 'more', ...{ version: 1 } });
    await connection.close();

    await prepare(pets, more);

    const store = await open(pets, more);
    expect(await store.count(pets, { index: 'byOwner' })).toBe(0);
    await store.close();
  });

  it('whose collection was made by somebody else is refused', async () => {
    const connection = await openConnection(test);
    await connection.database.createCollection('more');
    await connection.close();

    await expect(prepare(more)).rejects.toThrow('more is [no form] instead of [form 1].');
  });

  it('refuses an operator in the place of an id', async () => {
    const store = await open(pets);
    await store.insert(pets, { id: 'a', version: 1 });
    const smuggled: { id: string } = JSON.parse('{"id":{"$ne":null}}');

    await expect(store.get(pets, smuggled.id)).rejects.toThrow('Cast to string failed');
    await expect(store.delete(pets, smuggled.id, 1)).rejects.toThrow('Cast to string failed');
    expect(await store.count(pets, { index: 'byOwner', equals: [smuggled.id] })).toBe(0);
    expect(await store.get(pets, 'a')).toBeDefined();
    await store.close();
  });

  it('promises the same whatever its address says', async () => {
    const weaker = 'w=1&wtimeoutMS=1&readConcernLevel=local&readPreference=secondary&retryWrites=false';
    const connection = await openConnection({ ...test, url: withOptions(url, weaker) });

    const { options } = connection.connection.getClient();
    await connection.close();

    expect(options).toMatchObject({
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: 30_000 },
      readConcern: { level: 'majority' },
      readPreference: { mode: 'primary' },
      retryWrites: true,
    });
  });

  it('answers everybody, however many ask at once and however few connections it may have', async () => {
    const patience = { findTimeoutMs: 200, answerTimeoutMs: 5_000 };
    const one = withOptions(url, 'maxPoolSize=1');
    const store = await openMongoStore({ ...test, url: one, ...patience, collections: [pets] });
    await store.insert(pets, { id: 'a', version: 1 });
    const asked = Array.from({ length: 1_000 }, () => store.get(pets, 'a'));

    const answers = await Promise.all(asked);

    expect(new Set(answers.map((pet) => pet?.id))).toEqual(new Set(['a']));
    await store.close();
  });

  it('takes a collection that it was opened without for the mistake that it is', async () => {
    const store = await open(pets);

    await expect(store.get(more, 'a')).rejects.toThrow('opened without the collection more');
    await store.close();
  });

  it.each<[string, (address: string) => string]>([
    ['wrong credentials', (address) => address.replace('://', '://alice:hush@')],
    ['an address that forgoes the disk', (address) => withOptions(address, 'journal=false')],
    ['TLS where the server speaks none', (address) => withOptions(address, 'tls=true')],
  ])('cannot be opened with %s', async (_, change) => {
    const opening = openMongoStore({ ...test, url: change(url), findTimeoutMs: 2_000, collections: [pets] });

    await expect(opening).rejects.toThrow(StoreFault);
    await expect(opening).rejects.toThrow(new RegExp(`${test.database}(?: at \\S+)? cannot be opened`));
    await expect(opening).rejects.not.toThrow('hush');
  });
});
