import { describe, expect, it } from '@jest/globals';
import type { AggregateDocument } from '../aggregates/aggregate.js';
import { createOwnWrites } from './ownWrites.js';

const documentOf = (id: string, version: number): AggregateDocument<unknown> => ({
  id,
  version,
  sequence: version,
  state: {},
  pending: [],
});

describe('the documents that an instance has left to relay', () => {
  it('are given oldest first, each once', () => {
    const own = createOwnWrites();
    own.note('counters', [documentOf('a', 1), documentOf('b', 1), documentOf('c', 1)]);
    expect(own.take('counters', 2).documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(own.isEmpty()).toBe(false);
    expect(own.take('counters', 2).documents.map(({ id }) => id)).toEqual(['c']);
    expect(own.isEmpty()).toBe(true);
    expect(own.take('others', 2)).toEqual({ documents: [], inDoubt: [] });
  });

  it('are kept in their newest form, in whatever order they are noted', () => {
    const own = createOwnWrites();
    for (const version of [2, 3, 1]) own.note('counters', [documentOf('a', version)]);
    expect(own.take('counters', 2).documents).toEqual([documentOf('a', 3)]);
  });

  it('are forgotten as they were relayed, and not when they changed since', () => {
    const own = createOwnWrites();
    own.note('counters', [documentOf('a', 1), documentOf('b', 2)]);
    own.forget('counters', [documentOf('a', 1), documentOf('b', 1), documentOf('c', 1)]);
    own.forget('others', [documentOf('b', 2)]);
    expect(own.take('counters', 2).documents).toEqual([documentOf('b', 2)]);
  });

  it('are given by their ids alone while it is in doubt how they stand', () => {
    const own = createOwnWrites();
    own.note('counters', [documentOf('a', 2)]);
    own.doubt('counters', ['a', 'b', 'c', 'd']);
    own.note('counters', [documentOf('c', 1)]);
    own.forget('counters', [documentOf('d', 1)]);
    expect(own.take('counters', 2)).toEqual({ documents: [documentOf('a', 2)], inDoubt: ['b'] });
    expect(own.take('counters', 2)).toEqual({ documents: [documentOf('c', 1)], inDoubt: [] });
    expect(own.isEmpty()).toBe(true);
    own.doubt('counters', ['b']);
    expect(own.isEmpty()).toBe(false);
  });

  it('do not fill the memory', () => {
    const own = createOwnWrites();
    own.note(
      'counters',
      Array.from({ length: 6_000 }, (_, at) => documentOf(String(at), 1)),
    );
    own.note('counters', [documentOf('0', 2)]);
    own.doubt('counters', ['6000']);
    const { documents: taken, inDoubt } = own.take('counters', 10_000);
    expect(inDoubt).toEqual([]);
    expect(taken).toHaveLength(5_000);
    expect(taken[0]).toEqual(documentOf('0', 2));
  });
});
