import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v5 } from 'uuid';
import { createUuidV5 } from './createUuidV5.js';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('a UUID of version 5', () => {
  it('is the one that the standard shows', () => {
    expect(createUuidV5(DNS)('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is the one that the uuid package derives, whatever the name and the namespace', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: 'binary' }), (namespace, name) => {
        expect(createUuidV5(namespace)(name)).toBe(v5(name, namespace));
      }),
    );
  });

  it('needs a namespace that is a UUID', () => {
    expect(() => createUuidV5('holdfast')).toThrow('a namespace is a UUID');
  });
});
