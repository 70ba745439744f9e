import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { createKnownOperation } from './knownOperation.js';

const schema = buildSchema('type Query { one: Int person: Query }');
const sizeOf = (text: string): number =>
  createKnownOperation(schema, { kind: 'QueryPlan' }, parse(text), undefined).size;

describe('what a known operation holds', () => {
  it('grows with the selections that its fragments unfold to, not with their text', () => {
    const doubling = (fragments: number): string =>
      [
        '{ ...F0 }',
        ...Array.from({ length: fragments }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`),
        `fragment F${fragments} on Query { one }`,
      ].join(' ');
    expect(sizeOf(doubling(8))).toBe(2 ** 8 * sizeOf('{ one }'));
  });

  it('doubles with each condition, as its programs do', () => {
    const plain = sizeOf('query Q { person { one } }');
    expect(sizeOf('query Q($a: Boolean!) { person { one @include(if: $a) } }')).toBe(2 * plain);
    expect(sizeOf('query Q($a: Boolean!, $b: Boolean!) { person @skip(if: $b) { one @include(if: $a) } }')).toBe(
      4 * plain,
    );
  });
});
