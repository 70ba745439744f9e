import { describe, expect, it } from '@jest/globals';
import { toApiFindings } from './toApiFindings.js';

const released = `
  type Query { course(key: String!): Course }
  type Course { key: String! title: String! level: Level }
  enum Level { FIRST SECOND }
  input CreateCourseInput { key: String! title: String }
`;

const breaking: readonly (readonly [string, string, string])[] = [
  ['a field is removed', ' title: String! level', ' level'],
  ['a result may be null now', 'title: String! level', 'title: String level'],
  ['a result has another type', 'level: Level }', 'level: String }'],
  ['an argument is required now', 'course(key: String!)', 'course(key: String!, at: String!)'],
  ['an input is required now', 'title: String }', 'title: String! }'],
  ['an enum value is removed', 'FIRST SECOND', 'FIRST'],
  ['a type is removed', 'enum Level { FIRST SECOND }', 'scalar Level'],
];

const harmless: readonly (readonly [string, string, string])[] = [
  ['a field is added', 'title: String! level', 'title: String! summary: String level'],
  ['an optional argument is added', 'course(key: String!)', 'course(key: String!, at: String)'],
  ['an optional input is added', 'title: String }', 'title: String summary: String }'],
  ['a description is written', 'type Course', '"What is taught." type Course'],
  ['a result is never null now', 'level: Level }', 'level: Level! }'],
];

describe('the graph of the next release', () => {
  it.each(breaking)('is refused when %s', async (_, before, after) => {
    expect((await toApiFindings(released, released.replace(before, after))).length).toBeGreaterThan(0);
  });

  it.each(harmless)('is accepted when %s', async (_, before, after) => {
    expect(await toApiFindings(released, released.replace(before, after))).toEqual([]);
  });

  it('says what breaks and what to do instead', async () => {
    expect(await toApiFindings(released, released.replace(' title: String! level', ' level'))).toEqual([
      {
        where: 'api.graphql: Course.title',
        message:
          "Field 'title' was removed from object type 'Course'. Clients of the last release break; deprecate the old form and add the new one.",
      },
    ]);
  });
});
