import { describe, expect, it } from '@jest/globals';
import { defineCollection } from '../collection.js';
import type { PageQuery } from '../store.js';
import { openConnection } from './connection.js';
import { prepareCollections } from './form.js';
import { toPageStatement } from './pageStatement.js';

const index = { name: 'byOwner', fields: ['ownerId', 'on'] };
const pets = defineCollection({ name: 'pets', version: 1, indexes: [index] });

/** How SQLite means to answer the query behind a cursor. */
function explain(query: PageQuery, values: readonly string[]): string {
  const connection = openConnection(':memory:');
  prepareCollections(connection, 'the test', [pets]);
  const { sql, parameters } = toPageStatement(pets, index, query, { values, id: 'a' });
  const plan = connection.all(`EXPLAIN QUERY PLAN ${sql}`, parameters).map((row) => String(row[3]));
  connection.close();
  return plan.join('; ');
}

describe('the statement of a page', () => {
  it.each<[string, PageQuery, readonly string[], string]>([
    ['the whole index', { index: 'byOwner', limit: 5 }, ['o', '1'], '($.ownerId,$.on,id)>(?,?,?)'],
    ['a leading value', { index: 'byOwner', equals: ['o'], limit: 5 }, ['1'], '($.on,id)>(?,?)'],
    ['a range', { index: 'byOwner', equals: ['o'], from: '0', to: '9', limit: 5 }, ['1'], '($.on,id)>(?,?) AND $.on<?'],
    [
      'a range backwards',
      { index: 'byOwner', equals: ['o'], from: '0', to: '9', order: 'descending', limit: 5 },
      ['1'],
      '$.on>? AND ($.on,id)<(?,?)',
    ],
  ])('seeks its place in %s by the index, and sorts nothing', (_, query, values, seek) => {
    const plan = explain(query, values);

    expect(plan).toContain(seek);
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
