import { describe, expect, it } from '@jest/globals';
import { parseBearer } from './bearer.js';

describe('an Authorization header', () => {
  it('carries a bearer token, nothing, or something that is none', () => {
    expect(parseBearer(undefined)).toEqual({ kind: 'none' });
    expect(parseBearer('Bearer a.b-c._d')).toEqual({ kind: 'token', token: 'a.b-c._d' });
    expect(parseBearer('bearer  abc= ')).toEqual({ kind: 'token', token: 'abc=' });
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'Bearer a\u0000', 'a.b.c'])
      expect(parseBearer(header)).toEqual({ kind: 'malformed' });
  });

  it('is malformed when it is longer than a token may be, whatever its length', () => {
    expect(parseBearer(`Bearer ${'a'.repeat(8192)}`).kind).toBe('token');
    for (const length of [8193, 8210, 100_000])
      expect(parseBearer(`Bearer ${'a'.repeat(length)}`).kind).toBe('malformed');
  });
});
