import { describe, expect, it } from '@jest/globals';
import { readParents, toParentNames } from './readParents.js';

describe("what resolvers hold of the graph's types", () => {
  it('is every exported type whose name ends in Parent', () => {
    const text = `
export interface CourseParent extends Course {}
export type CohortParent = CohortState;
type HiddenParent = never;
export const toParent = 1;
`;
    expect(toParentNames(text)).toEqual(['Cohort', 'Course']);
  });

  it('is nothing for a service that has not said it', () => {
    expect(readParents('nobody')).toEqual({});
  });
});
