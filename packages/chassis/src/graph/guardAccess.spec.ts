import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createIdentity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { createAccess } from '../access/access.js';
import { readingCollection } from '../access/readings.js';
import { localOperator, viewerRoles, type Viewer } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { chassisCollections } from '../runtime.js';
import { createSubgraph, type Subgraph } from './subgraph.js';

const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const anna = identity.person('anna');
const DIRECTIVE = 'directive @access(rule: String!) on OBJECT | FIELD_DEFINITION';
const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query {
    viewer: Person @access(rule: "IDENTIFIED")
    person: Person @access(rule: "IDENTIFIED")
    people: [Person!] @access(rule: "IDENTIFIED")
    constant: Int @access(rule: "OPERATIONS")
  }
  type Mutation { raise: Person @access(rule: "OPERATIONS") }
  type Person @key(fields: "id") @access(rule: "DIRECTORY") {
    id: ID! @access(rule: "DIRECTORY")
    salary: Int @access(rule: "OPERATIONS")
    risk: Int @access(rule: "PERSONAL_RISK")
  }`;

let begun: string[] = [];
let store: Store;
let subgraph: Subgraph;
const note = (name: string, answer: unknown) => () => {
  begun.push(name);
  return answer;
};
beforeEach(() => {
  const clock = { now: () => '2026-03-01T08:00:00.000Z' };
  store = openSqliteStore({ file: ':memory:', collections: chassisCollections });
  const places = { store, clock, identity, timeZone: 'UTC', areFresh: () => Promise.resolve(true) };
  const openAccess = createAccess(places);
  // As a store gives its documents.
  const person = Object.freeze({ id: anna, salary: 7 });
  subgraph = createSubgraph({
    name: 'spec',
    sdl: `${DIRECTIVE} ${SDL}`,
    resolvers: {
      Query: { viewer: note('viewer', person), person: note('person', person), people: note('people', [person]) },
      Mutation: { raise: note('raise', person) },
      Person: { __resolveReference: note('reference', person), risk: note('risk', 3) },
    },
    subjects: { Person: ({ id }: { readonly id: string }) => ({ personId: id }) },
    logger: silentLogger,
    createContext: (request) => ({ request, access: openAccess(request.viewer) }),
  });
});
afterEach(() => store.close());

const everybodyElse: Viewer = {
  subject: 'bert',
  grants: viewerRoles.filter((role) => role === 'EMPLOYEE' || role === 'BI').map((role) => ({ role })),
  person: 'bert',
};
const operator: Viewer = { subject: 'root', grants: [{ role: 'ADMIN' }] };
const self: Viewer = { subject: 'anna', grants: [], person: 'anna' };
const caring: Viewer = { subject: 'care', grants: [{ role: 'HRBP' }], purpose: 'PERSONNEL_CARE' };

async function ask(query: string, viewer: Viewer): Promise<unknown> {
  begun = [];
  const { data, errors } = await subgraph.execute({ query }, { viewer, traceId: 'spec' });
  const codes = errors?.map(({ extensions }) => extensions['code']);
  return JSON.parse(JSON.stringify({ data, codes })) as unknown;
}

const ENTITIES = '{ _entities(representations: [{ __typename: "Person", id: "1" }]) { ... on Person { id } } }';

describe('what the graph shows', () => {
  it('is everything to who runs the installation, but what needs a purpose', async () => {
    expect(await ask('{ person { id salary } }', localOperator)).toEqual({ data: { person: { id: anna, salary: 7 } } });
    expect(await ask(ENTITIES, localOperator)).toEqual({ data: { _entities: [{ id: anna }] } });
    expect(await ask('mutation { raise { id } }', localOperator)).toEqual({ data: { raise: { id: anna } } });
    expect(await ask('{ person { risk } }', operator)).toEqual({
      data: { person: { risk: null } },
      codes: ['FORBIDDEN'],
    });
  });

  it('is null where a thing is hidden, as if it were not there', async () => {
    expect(await ask('{ person { id salary risk } }', everybodyElse)).toEqual({ data: { person: null } });
    expect(await ask(ENTITIES, everybodyElse)).toEqual({ data: { _entities: [null] } });
  });

  it('is an error at a field that is hidden of a thing that is seen, and the field is not read', async () => {
    expect(await ask('{ person { id salary risk } }', self)).toEqual({
      data: { person: { id: anna, salary: null, risk: 3 } },
      codes: ['FORBIDDEN'],
    });
    expect(await ask('{ person { risk } }', { ...caring, purpose: 'PAYOUT' })).toMatchObject({ codes: ['FORBIDDEN'] });
    expect(begun).toEqual(['person']);
  });

  it('is nothing of an operation that no role of the viewer may use', async () => {
    for (const query of ['mutation { raise { id } }', '{ constant }', '{ _service { sdl } }']) {
      expect(await ask(query, everybodyElse)).toMatchObject({ codes: ['FORBIDDEN'] });
      expect(begun).toEqual([]);
    }
  });

  it('is no part of a list of which something is hidden', async () => {
    expect(await ask('{ people { id } }', everybodyElse)).toEqual({
      data: { people: null },
      codes: ['INTERNAL_SERVER_ERROR'],
    });
  });

  it('is kept where it is somebody’s risk, once an hour, and not what one reads of oneself', async () => {
    await ask('{ person { risk } }', self);
    expect(await store.count(readingCollection, { index: 'person', equals: [anna] })).toBe(0);
    await ask('{ person { risk } a: person { risk } }', caring);
    await ask('{ person { risk } }', caring);
    expect(
      (await store.list(readingCollection, { limit: 10 })).map(({ by, field, purpose }) => [by, field, purpose]),
    ).toEqual([['care', 'Person.risk', 'PERSONNEL_CARE']]);
  });
});

describe('a schema', () => {
  const build = (sdl: string, subjects = {}): unknown =>
    createSubgraph({
      name: 'spec',
      sdl,
      resolvers: {},
      subjects,
      logger: silentLogger,
      createContext: (request) => ({
        request,
        access: createAccess({
          store,
          clock: { now: () => '' },
          identity,
          timeZone: 'UTC',
          areFresh: () => Promise.resolve(true),
        })(request.viewer),
      }),
    });

  it('is not served when a field names no rule, or one that nobody knows', () => {
    expect(() => build('type Query { one: Int }')).toThrow('declares no directive @access');
    expect(() => build(`${DIRECTIVE} type Query { one: Int }`)).toThrow('Query.one names no rule');
    expect(() => build(`${DIRECTIVE} type Query { one: Int @access(rule: "OPEN") }`)).toThrow(
      'Query.one names no rule',
    );
  });

  it.each([
    ['type Query { one: Int @access(rule: "PARENT") }', 'Query is a root'],
    [
      'type Query { one: Int @access(rule: "IDENTIFIED") } type One @key(fields: "id") { id: ID! @access(rule: "PARENT") }',
      'One has a key and no rule',
    ],
    [
      'type Query { one: Some @access(rule: "IDENTIFIED") } union Some = One type One @access(rule: "IDENTIFIED") { id: ID! @access(rule: "IDENTIFIED") }',
      'Query.one may be a One',
    ],
  ])('is not served when something would be shown without being judged: %s', (sdl, why) => {
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
    expect(() => build(`${link} ${DIRECTIVE} ${sdl}`)).toThrow(why);
  });

  it('is not served when a rule asks whom a thing is about and nobody says', () => {
    const sdl = `${DIRECTIVE} type Query { one: One @access(rule: "IDENTIFIED") } type One { pay: Int @access(rule: "PAY") }`;
    expect(() => build(sdl)).toThrow('One has rules about a person');
    expect(() => build(sdl, { One: () => ({}) })).not.toThrow();
  });
});
