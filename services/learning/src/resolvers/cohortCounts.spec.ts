import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { LearningWorld } from './testing/learningWorld.js';

let world: LearningWorld;
let read: string[];

beforeEach(async () => {
  read = [];
  world = new LearningWorld('2026-02-20T08:00:00.000Z');
  await world.start((store) => ({
    ...store,
    list: (collection, query) => {
      read.push(`list ${collection.name}`);
      return store.list(collection, query);
    },
    page: (collection, query) => {
      read.push(`page ${collection.name}`);
      return store.page(collection, query);
    },
    count: (collection, query) => {
      read.push(`count ${collection.name} by ${query.index}`);
      return store.count(collection, query);
    },
  }));
  await world.createCourse({ requestId: 'r1', key: 'sales', title: 'Selling well' });
  const days = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
  await world.scheduleCohort({ requestId: 'r2', key: 'march', course: 'sales', ...days });
});
afterEach(() => world.close());

it('the people of a cohort are counted by index, and none of them is read', async () => {
  await world.settle();
  read = [];

  expect(await world.askCounts('march')).toEqual({ enrolled: 0, active: 0, completed: 0, withdrawn: 0 });
  expect(read.filter((line) => line.includes('enrollments'))).toEqual(Array(4).fill('count enrollments by cohort'));
});
