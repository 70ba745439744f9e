import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LearningWorld } from './testing/learningWorld.js';

let world: LearningWorld;

const course = { requestId: 'r1', key: 'sales', title: 'Selling well' };
const cohort = { requestId: 'r2', key: 'sales-march', course: 'sales', startsOn: '2026-03-01', endsOn: '2026-03-31' };

beforeEach(async () => {
  world = new LearningWorld('2026-02-20T08:00:00.000Z');
  await world.start();
  await world.createCourse(course);
  await world.scheduleCohort(cohort);
});
afterEach(() => world.close());

describe('courses and cohorts', () => {
  it('are made once, however often the same request comes', async () => {
    expect(await world.createCourse(course)).toMatchObject({ __typename: 'CreateCourseSuccess' });
    expect(await world.scheduleCohort(cohort)).toMatchObject({ __typename: 'ScheduleCohortSuccess' });
  });

  it('refuse a request id with another input, under the same key or another one', async () => {
    expect(await world.createCourse({ ...course, title: 'Other' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await world.createCourse({ ...course, key: 'other' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await world.scheduleCohort({ ...cohort, endsOn: '2026-04-30' })).toMatchObject({
      __typename: 'RequestIdReused',
    });
    expect(await world.scheduleCohort({ ...cohort, key: 'other' })).toMatchObject({ __typename: 'RequestIdReused' });
  });

  it('refuse a key that is taken, a course that is not there, dates in the wrong order and a key that is none', async () => {
    const anew = { ...cohort, requestId: 'r3' };
    expect(await world.createCourse({ ...course, requestId: 'r3' })).toMatchObject({
      __typename: 'CourseAlreadyExists',
    });
    expect(await world.scheduleCohort(anew)).toMatchObject({ __typename: 'CohortAlreadyExists' });
    expect(await world.scheduleCohort({ ...anew, key: 'a', course: 'none' })).toEqual({
      __typename: 'CourseNotFound',
      message: 'No course has the key "none".',
      path: ['course'],
    });
    expect(await world.scheduleCohort({ ...anew, key: 'b', endsOn: '2026-02-28' })).toMatchObject({ path: ['endsOn'] });
    expect(await world.createCourse({ requestId: 'r4', key: '', title: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('may have their first day as their last', async () => {
    const oneDay = { ...cohort, requestId: 'r3', key: 'sales-day', endsOn: cohort.startsOn };
    expect(await world.scheduleCohort(oneDay)).toMatchObject({ __typename: 'ScheduleCohortSuccess' });
  });

  it('are listed by key', async () => {
    await world.createCourse({ requestId: 'r5', key: 'arithmetic', title: 'Sums' });
    const { courses } = await world.ask<{ courses: { nodes: unknown } }>('{ courses(first: 20) { nodes { key } } }');
    expect(courses.nodes).toEqual([{ key: 'arithmetic' }, { key: 'sales' }]);
    expect(await world.ask('{ course(key: "none") { id } cohort(key: "none") { id } }')).toEqual({
      course: null,
      cohort: null,
    });
  });
});
