import { describe, expect, it } from '@jest/globals';
import type { Finding } from './finding.js';
import { toSubgraphDocuments } from './graph.js';
import type { GraphLaw } from './graphLaws.js';
import { accessIsRuled } from './laws/accessIsRuled.js';
import { booleansAreQuestions } from './laws/booleansAreQuestions.js';
import { connectionsAreRelay } from './laws/connectionsAreRelay.js';
import { deprecationsAreDated } from './laws/deprecationsAreDated.js';
import { entitiesHaveOneBody } from './laws/entitiesHaveOneBody.js';
import { entitiesHaveOneKey } from './laws/entitiesHaveOneKey.js';
import { everythingIsDescribed } from './laws/everythingIsDescribed.js';
import { foreignReferences } from './laws/foreignReferences.js';
import { instantsAndDays } from './laws/instantsAndDays.js';
import { listsAreWhole } from './laws/listsAreWhole.js';
import { mutationsAnswerUnions } from './laws/mutationsAnswerUnions.js';
import { mutationsSayVerbs } from './laws/mutationsSayVerbs.js';
import { requestsAreKnown } from './laws/requestsAreKnown.js';
import { rootsAreNullable } from './laws/rootsAreNullable.js';
import { wordsAreWhole } from './laws/wordsAreWhole.js';

/** The findings of a law on one SDL per subgraph. */
const judge = (law: GraphLaw, parts: Readonly<Record<string, string>>): readonly Finding[] =>
  law(toSubgraphDocuments(Object.entries(parts).map(([name, sdl]) => ({ name, url: '', sdl }))));

interface Refusal {
  readonly law: GraphLaw;
  readonly sdl: string;
  readonly where: string;
}

const refusals: readonly Refusal[] = [
  { law: accessIsRuled, sdl: 'type Money { currency: String! }', where: 'learning: Money.currency' },
  { law: accessIsRuled, sdl: 'type Course { id: ID! @access(rule: IDENTIFIED) }', where: 'learning: Course' },
  {
    law: accessIsRuled,
    sdl: 'type Course @access(rule: IDENTIFIED) { id: ID! @access(rule: PARENT) }',
    where: 'learning: Course.id',
  },
  { law: everythingIsDescribed, sdl: '"A person." type Person { id: ID! }', where: 'learning: Person.id' },
  { law: everythingIsDescribed, sdl: '"No period" enum Color { "Red." RED }', where: 'learning: Color' },
  { law: wordsAreWhole, sdl: 'type CourseInfo { title: String! }', where: 'learning: CourseInfo' },
  { law: wordsAreWhole, sdl: 'type Course { maxQty: Int! }', where: 'learning: maxQty' },
  { law: instantsAndDays, sdl: 'type Course { created: DateTime! }', where: 'learning: Course.created' },
  { law: instantsAndDays, sdl: 'type Course { createdAt: Date! }', where: 'learning: Course.createdAt' },
  { law: booleansAreQuestions, sdl: 'type Course { active: Boolean! }', where: 'learning: Course.active' },
  { law: rootsAreNullable, sdl: 'extend type Query { course: Course! }', where: 'learning: Query.course' },
  { law: entitiesHaveOneKey, sdl: 'type Course @key(fields: "key") { key: String! }', where: 'learning: Course' },
  { law: entitiesHaveOneKey, sdl: 'type Mystery @key(fields: "id") { id: ID! }', where: 'learning: Mystery' },
  {
    law: entitiesHaveOneBody,
    sdl: 'type Person @key(fields: "id") { id: ID! shoeSize: Int! }',
    where: 'learning: Person.shoeSize',
  },
  {
    law: deprecationsAreDated,
    sdl: 'type Course { name: String @deprecated(reason: "Old.") }',
    where: 'learning: Course.name',
  },
  { law: foreignReferences, sdl: 'type Enrollment { person: Person! }', where: 'learning: Enrollment.person' },
  { law: listsAreWhole, sdl: 'type Course { "At most 5." skills: [Skill]! }', where: 'learning: Course.skills' },
  { law: listsAreWhole, sdl: 'type Course { "Its skills." skills: [Skill!]! }', where: 'learning: Course.skills' },
  {
    law: listsAreWhole,
    sdl: 'type Course { "Skills, at most 5." skills: [Skill!] }',
    where: 'learning: Course.skills',
  },
  { law: connectionsAreRelay, sdl: 'type Query { courses: CourseConnection }', where: 'learning: Query.courses' },
  { law: connectionsAreRelay, sdl: 'type CourseConnection { nodes: [Course!]! }', where: 'learning: CourseConnection' },
  {
    law: mutationsAnswerUnions,
    sdl: 'type Mutation { createCourse(input: CreateCourseInput!): Course }',
    where: 'learning: Mutation.createCourse',
  },
  {
    law: mutationsAnswerUnions,
    sdl: 'type Mutation { createCourse(key: ID!): CreateCourseResult } union CreateCourseResult = CreateCourseSuccess | Oops',
    where: 'learning: Mutation.createCourse',
  },
  { law: mutationsSayVerbs, sdl: 'type Mutation { updateCourse: Course }', where: 'learning: Mutation.updateCourse' },
  { law: mutationsSayVerbs, sdl: 'type Query { getCourse: Course }', where: 'learning: Query.getCourse' },
  {
    law: requestsAreKnown,
    sdl: 'type Mutation { createCourse(input: CreateCourseInput!): R } input CreateCourseInput { key: String! }',
    where: 'learning: CreateCourseInput',
  },
];

describe('the laws of the graph', () => {
  it.each(refusals.map((refusal) => ({ ...refusal, name: refusal.law.name })))(
    '$name refuses $where',
    ({ law, sdl, where }) => {
      expect(judge(law, { learning: sdl }).map((finding) => finding.where)).toContain(where);
    },
  );

  it('refuse a field of an entity that two subgraphs declare', () => {
    const sdl = 'type Person @key(fields: "id") { id: ID! displayName: String }';
    expect(judge(entitiesHaveOneBody, { learning: sdl, people: sdl })).toEqual([
      { where: 'people: Person.displayName', message: 'learning declares this field too; an entity has one body.' },
    ]);
  });

  it('refuse a coordinate that two subgraphs rule differently', () => {
    const person = (rule: string): string => `type Person @access(rule: DIRECTORY) { id: ID! @access(rule: ${rule}) }`;
    expect(judge(accessIsRuled, { learning: person('DIRECTORY'), people: person('DIRECTORY') })).toEqual([]);
    expect(judge(accessIsRuled, { learning: person('DIRECTORY'), people: person('IDENTIFIED') })).toEqual([
      { where: 'people: Person.id', message: 'Another subgraph rules it by DIRECTORY.' },
    ]);
  });

  it('accept a nullable contribution to an entity of another subgraph', () => {
    const sdl = 'type Person @key(fields: "id") { id: ID! lastSeenOn: Date }';
    expect(
      [entitiesHaveOneBody, entitiesHaveOneKey, instantsAndDays].flatMap((law) => judge(law, { learning: sdl })),
    ).toEqual([]);
  });
});
