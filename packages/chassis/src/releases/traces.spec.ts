import { describe, expect, it } from '@jest/globals';
import { areAlike, noTraces, toggleTraces } from './traces.js';

const PEOPLE_MIN = 10;
const people = (count: number, prefix = 'p') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const tracesOf = (ids: readonly string[]) => toggleTraces(noTraces, ids);

describe('two populations', () => {
  const many = people(500);

  it.each([1, 2, 9])('are alike when %i people make the difference', (count) => {
    expect(areAlike(tracesOf(many), tracesOf([...many, ...people(count, 'new')]), PEOPLE_MIN)).toBe(true);
    expect(areAlike(tracesOf(many), tracesOf(many.slice(count)), PEOPLE_MIN)).toBe(true);
  });

  it('are not alike when they are the same people, or many make the difference', () => {
    expect(areAlike(tracesOf(many), tracesOf([...many].reverse()), PEOPLE_MIN)).toBe(false);
    expect(areAlike(tracesOf(many), tracesOf([...many, ...people(20, 'new')]), PEOPLE_MIN)).toBe(false);
    expect(areAlike(noTraces, tracesOf(many), PEOPLE_MIN)).toBe(false);
  });

  it('are not alike for those who came and went', () => {
    expect(toggleTraces(tracesOf(many), [...people(3), ...people(3)])).toEqual(tracesOf(many));
    expect(toggleTraces(tracesOf(many), many)).toEqual(noTraces);
  });
});
