import { describe, expect, it } from '@jest/globals';
import { localOperator, viewerRoles, type Viewer } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { createSubgraph } from './subgraph.js';

let begun: string[] = [];
const note = (name: string) => () => {
  begun.push(name);
  return { id: '1', salary: 7 };
};
const subgraph = createSubgraph({
  name: 'spec',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { viewer: Person person: Person constant: Int }
    type Mutation { raise: Person }
    type Person @key(fields: "id") { id: ID! salary: Int }`,
  resolvers: {
    Query: { viewer: note('viewer'), person: note('person') },
    Mutation: { raise: note('raise') },
    Person: { __resolveReference: note('reference') },
  },
  logger: silentLogger,
  createContext: (request) => ({ request }),
});

const everybodyElse: Viewer = {
  subject: 'anna',
  grants: viewerRoles.filter((role) => role !== 'ADMIN').map((role) => ({ role })),
  person: '7',
};

async function ask(query: string, viewer: Viewer): Promise<unknown> {
  begun = [];
  const { data, errors } = await subgraph.execute({ query }, { viewer, traceId: 'spec' });
  const codes = errors?.map(({ extensions }) => extensions['code']);
  return JSON.parse(JSON.stringify({ data, codes })) as unknown;
}

const ENTITIES = '{ _entities(representations: [{ __typename: "Person", id: "1" }]) { ... on Person { salary } } }';

describe('the ways into a subgraph', () => {
  it('are open to who runs the installation', async () => {
    expect(await ask('{ person { salary } }', localOperator)).toEqual({ data: { person: { salary: 7 } } });
    expect(await ask(ENTITIES, localOperator)).toEqual({ data: { _entities: [{ salary: 7 }] } });
    expect(await ask('mutation { raise { id } }', localOperator)).toEqual({ data: { raise: { id: '1' } } });
  });

  it('are closed to everybody else before anything begins', async () => {
    for (const query of ['{ person { salary } }', 'mutation { raise { id } }', '{ constant }']) {
      expect(await ask(query, everybodyElse)).toMatchObject({ codes: ['FORBIDDEN'] });
      expect(begun).toEqual([]);
    }
    for (const query of [ENTITIES, '{ _service { sdl } }']) {
      expect(await ask(query, everybodyElse)).toEqual({ data: null, codes: ['FORBIDDEN'] });
      expect(begun).toEqual([]);
    }
  });

  it('are closed to who runs a part of the company alone', async () => {
    const ofOneUnit: Viewer = { subject: 'north', grants: [{ role: 'ADMIN', orgUnit: 'north' }] };
    expect(await ask('{ person { salary } }', ofOneUnit)).toMatchObject({ codes: ['FORBIDDEN'] });
  });

  it('let everybody ask who they are', async () => {
    expect(await ask('{ __typename viewer { id } }', everybodyElse)).toEqual({
      data: { __typename: 'Query', viewer: { id: '1' } },
    });
  });
});
