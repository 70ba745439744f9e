import { describe, expect, it } from '@jest/globals';
import { keysOf, toCountFilter, toPageFilters, toPartialFilter } from './filters.js';

const byOwner = { name: 'byOwner', fields: ['state.ownerId', 'state.on'] };
const byKey = { name: 'byKey', fields: ['state.key'], unique: true };
const scalar = { $type: ['string', 'number', 'bool'] };

/** A filter as the server sees it. */
const toSent = (filter: unknown): unknown => JSON.parse(JSON.stringify(filter));

describe('an index of MongoDB', () => {
  it('is ordered by its fields and the id, a unique one by its fields', () => {
    expect(keysOf(byOwner)).toEqual(['state.ownerId', 'state.on', '_id']);
    expect(keysOf(byKey)).toEqual(['state.key']);
    expect(keysOf({ name: 'byId', fields: ['state.on', 'id'] })).toEqual(['state.on', '_id']);
  });

  it('holds what has every field, a unique one nothing that has null there', () => {
    expect(toPartialFilter(byOwner)).toEqual({ 'state.ownerId': { $exists: true }, 'state.on': { $exists: true } });
    expect(toPartialFilter(byKey)).toEqual({ 'state.key': scalar });
  });
});

describe('a filter', () => {
  it('says of each field what implies the condition of the index', () => {
    expect(toSent(toCountFilter(byOwner, { index: 'byOwner', equals: ['o'] }))).toEqual({
      'state.ownerId': { $eq: 'o' },
      'state.on': { $ne: null },
    });
    expect(toSent(toCountFilter(byKey, { index: 'byKey', from: 'a' }))).toEqual({
      'state.key': { ...scalar, $gte: 'a' },
    });
  });

  it('follows a cursor stretch by stretch, the nearest first', () => {
    const query = { index: 'byOwner', from: 'a', to: 'z', limit: 5 };

    expect(toSent(toPageFilters(byOwner, query, { values: ['o', '1'], id: 'x' }))).toEqual([
      { 'state.ownerId': { $eq: 'o' }, 'state.on': { $eq: '1' }, _id: { $gt: 'x' } },
      { 'state.ownerId': { $eq: 'o' }, 'state.on': { $gt: '1' } },
      { 'state.ownerId': { $gte: 'a', $lte: 'z', $gt: 'o' }, 'state.on': { $ne: null } },
    ]);
  });

  it('follows a cursor backwards within its leading values', () => {
    const query = { index: 'byOwner', equals: ['o'], order: 'descending', limit: 5 } as const;

    expect(toSent(toPageFilters(byOwner, query, { values: ['1'], id: 'x' }))).toEqual([
      { 'state.ownerId': { $eq: 'o' }, 'state.on': { $eq: '1' }, _id: { $lt: 'x' } },
      { 'state.ownerId': { $eq: 'o' }, 'state.on': { $lt: '1' } },
    ]);
  });
});
