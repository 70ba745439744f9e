import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineCollection } from '../collection.js';
import type { CursorPosition } from '../cursor.js';
import type { IndexDefinition } from '../collection.js';
import type { PageQuery } from '../store.js';
import { requireEngine } from '../testing/requireEngine.js';
import { openConnection, type MongoConnection } from './connection.js';
import { toPageFilters } from './filters.js';
import { createModels } from './models.js';
import { prepareMongoCollections } from './prepareMongoCollections.js';
import { findStretch } from './readPage.js';
import { dropTestDatabase, nameTestDatabase } from './testDatabase.js';

const byOwner: IndexDefinition = { name: 'byOwner', fields: ['state.ownerId', 'state.on'] };
const byKey: IndexDefinition = { name: 'byKey', fields: ['state.key'], unique: true };
const pets = defineCollection({ name: 'pets', version: 1, indexes: [byOwner, byKey] });
const test = nameTestDatabase(requireEngine('HOLDFAST_MONGO_URL', process.env['HOLDFAST_MONGO_URL']));

describe('the plan of a query', () => {
  let connection: MongoConnection;
  beforeAll(async () => {
    await prepareMongoCollections({ ...test, collections: [pets] });
    connection = await openConnection(test);
  });
  afterAll(async () => {
    await connection.close();
    await dropTestDatabase(test);
  });

  /** How the server means to answer each stretch of a page. */
  async function explain(index: IndexDefinition, query: PageQuery, after?: CursorPosition): Promise<readonly string[]> {
    const model = createModels(connection.connection, [pets])(pets);
    const plans: string[] = [];
    for (const filter of toPageFilters(index, query, after)) {
      plans.push(JSON.stringify(await findStretch(model, index, query, filter, 5).explain('queryPlanner')));
    }
    connection.connection.deleteModel(pets.name);
    return plans;
  }

  it.each<[string, IndexDefinition, PageQuery, CursorPosition | undefined]>([
    ['the whole index', byOwner, { index: 'byOwner', limit: 5 }, undefined],
    ['a leading value', byOwner, { index: 'byOwner', equals: ['o'], limit: 5 }, undefined],
    [
      'a range backwards',
      byOwner,
      { index: 'byOwner', equals: ['o'], from: '0', order: 'descending', limit: 5 },
      undefined,
    ],
    ['what follows a cursor', byOwner, { index: 'byOwner', limit: 5 }, { values: ['o', '1'], id: 'a' }],
    ['a unique index', byKey, { index: 'byKey', limit: 5 }, { values: ['k'], id: 'a' }],
  ])('takes the declared index for %s', async (_, index, query, after) => {
    const plans = await explain(index, query, after);

    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).toContain(`"indexName":"${index.name}"`);
      expect(plan).not.toContain('COLLSCAN');
    }
  });
});
