import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { LRUCache } from 'lru-cache';

/** Where Apollo Server keeps texts that clients have registered by their hash. */
export type RegisteredTexts = Exclude<NonNullable<ApolloServerOptionsWithGateway<object>['cache']>, 'bounded'>;

const CHARACTERS_MAX = 4 * 1024 * 1024;

/** Keeps them in memory, as many as have so many characters together; a client whose text was forgotten sends it again. */
export function createRegisteredTexts(): RegisteredTexts {
  const texts = new LRUCache<string, string>({
    maxSize: CHARACTERS_MAX,
    sizeCalculation: (text, key) => text.length + key.length,
  });
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (key, text) => Promise.resolve(void texts.set(key, text)),
    delete: (key) => Promise.resolve(texts.delete(key)),
  };
}
