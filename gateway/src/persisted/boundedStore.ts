import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Where Apollo Server keeps texts that clients have registered by their hash. */
export type RegisteredTexts = Exclude<NonNullable<ApolloServerOptionsWithGateway<object>['cache']>, 'bounded'>;

/** Where it keeps operations that it has read and validated. */
export type ReadOperations = NonNullable<ApolloServerOptionsWithGateway<object>['documentStore']>;

const CHARACTERS_MAX = 4 * 1024 * 1024;

/** Keeps in memory as much as comes from so many characters of text, and forgets the oldest. */
function createBoundedStore<Value extends object | string>(charactersOf: (value: Value) => number) {
  const kept = new LRUCache<string, Value>({
    maxSize: CHARACTERS_MAX,
    sizeCalculation: (value, key) => charactersOf(value) + key.length,
  });
  return {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, value: Value) => Promise.resolve(void kept.set(key, value)),
    delete: (key: string) => Promise.resolve(kept.delete(key)),
  };
}

/** A client whose text was forgotten sends it again. */
export const createRegisteredTexts = (): RegisteredTexts => createBoundedStore<string>(({ length }) => length);

export const createReadOperations = (): ReadOperations =>
  createBoundedStore<DocumentNode>(({ loc }) => loc?.source.body.length ?? CHARACTERS_MAX);
