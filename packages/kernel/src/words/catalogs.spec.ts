import { describe, expect, it } from '@jest/globals';
import { catalogs, english, type SentenceKey } from './catalogs.js';

// The English catalog is the list of keys; nothing else has its type.
const keys = Object.keys(english) as SentenceKey[];
const chinese = catalogs['zh-CN'];

/** Nothing but what the sentence names, which has its own language. */
const isBare = (key: SentenceKey): boolean => /^\{\w+\}$/.test(english[key]);

const holesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe('the catalogs of what clients read', () => {
  it('have the same sentences in every language', () => {
    expect(Object.keys(chinese).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('name the same in both languages: %s', (key) => {
    expect(holesOf(chinese[key])).toEqual(holesOf(english[key]));
  });

  it.each(keys.filter((key) => !isBare(key)))('are really in their language: %s', (key) => {
    expect(english[key].replace('2026年3月5日', '')).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    expect(chinese[key]).toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });

  it.each(keys.filter((key) => english[key].endsWith('.')))('end sentences as sentences: %s', (key) => {
    expect(chinese[key]).toMatch(/。$/);
  });
});
