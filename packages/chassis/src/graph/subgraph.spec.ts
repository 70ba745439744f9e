import { describe, expect, it } from '@jest/globals';
import { StoreFault } from '@holdfast/store';
import { localOperator } from '../identity/viewer.js';
import { silentLogger } from '../process/logger.js';
import { createSubgraph } from './subgraph.js';
import type { RequestContext } from './subgraphExecutor.js';
import { tellStorageFault } from './tellStorageFault.js';
import { openToAll, ruled } from '../testing/openToAll.js';

/** A subgraph whose first answer is the last thing that anybody waits for, and what is read and written after it. */
function createAbandoned() {
  const aborter = new AbortController();
  const done: string[] = [];
  const subgraph = createSubgraph({
    name: 'spec',
    sdl: ruled(`type Query { things: [Thing!] } type Thing { name: String } type Mutation { write(id: ID!): ID }`),
    resolvers: {
      Query: {
        things: () => {
          aborter.abort();
          return [1, 2, 3];
        },
      },
      Thing: { name: (id: number) => done.push(`read ${id}`) },
      Mutation: {
        write: async (_: unknown, { id }: { readonly id: string }) => {
          aborter.abort();
          await Promise.resolve();
          done.push(`written ${id}`);
          return id;
        },
      },
    },
    logger: silentLogger,
    createContext: (request) => ({ request, access: openToAll }),
  });
  const context: RequestContext = { viewer: localOperator, traceId: 'spec', isAbandoned: () => aborter.signal.aborted };
  return { done, ask: (query: string) => subgraph.execute({ query }, context) };
}

describe('a request for whose answer nobody waits any more', () => {
  it('reads nothing more', async () => {
    const { ask, done } = createAbandoned();
    const { errors } = await ask('{ things { name } }');
    expect(done).toEqual([]);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'REQUEST_ABANDONED' } });
  });

  it('ends the command that it began, and begins no other', async () => {
    const { ask, done } = createAbandoned();
    await ask('mutation { a: write(id: "a") b: write(id: "b") }');
    expect(done).toEqual(['written a']);
  });
});

describe('variables', () => {
  const subgraph = createSubgraph({
    name: 'spec',
    sdl: ruled(
      `input Rows { ids: [ID!]! note: String = "none" } type Query { rows(input: Rows!, more: Rows, last: Int = 3): String }`,
    ),
    resolvers: { Query: { rows: (_: unknown, args: unknown) => JSON.stringify(args) } },
    logger: silentLogger,
    createContext: (request) => ({ request, access: openToAll }),
  });
  const query = 'query ($input: Rows!, $more: Rows, $last: Int = 4) { rows(input: $input, more: $more, last: $last) }';
  const ask = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await subgraph.execute({ query, variables }, { viewer: localOperator, traceId: 'spec' });
    return errors?.[0]?.message ?? (JSON.parse(String(data?.['rows'])) as unknown);
  };
  const input = { ids: ['a'], note: 'b' };

  it.each([
    ['need no coercion', { input, more: null, last: 5 }, { input, more: null, last: 5 }],
    ['lack a default', { input: { ids: ['a'] }, last: 5 }, { input: { ids: ['a'], note: 'none' }, last: 5 }],
    ['are left out', { input }, { input, last: 4 }],
    ['have another form', { input: { ids: 7 }, last: 5 }, { input: { ids: ['7'], note: 'none' }, last: 5 }],
  ])('that %s reach the resolver', async (_, variables, args) => {
    expect(await ask(variables)).toEqual(args);
  });

  it('that do not fit are refused', async () => {
    expect(await ask({ last: 5 })).toContain('The variable $input is required: its type is Rows!');
    expect(await ask({ input: { ...input, other: 1 }, last: 5 })).toContain('$input.other is not known');
  });
});

describe('what others are told of a fault', () => {
  it.each([
    [
      'a store that cannot be used',
      new StoreFault('disk full'),
      'STORAGE_UNAVAILABLE',
      /cannot use its store.*sent again/,
    ],
    ['a mistake of ours', new Error('secret'), 'INTERNAL_SERVER_ERROR', /^The spec service failed at this field\.$/],
  ])('says whether it is worth to ask again, for %s, without the cause', async (_, fault, code, message) => {
    const subgraph = createSubgraph({
      name: 'spec',
      sdl: ruled('type Query { thing: ID }'),
      resolvers: { Query: { thing: () => Promise.reject(fault) } },
      logger: silentLogger,
      createContext: (request) => ({ request, access: openToAll }),
    });

    const { errors } = await subgraph.execute({ query: '{ thing }' }, { viewer: localOperator, traceId: 'spec' });

    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    expect(errors?.[0]?.message).not.toContain(fault.message);
  });

  it('tells an operator who asks how things stand the reason of a store that is away', async () => {
    const subgraph = createSubgraph({
      name: 'spec',
      sdl: ruled('type Query { status: ID figures: ID }'),
      resolvers: {
        Query: {
          status: () => tellStorageFault(() => Promise.reject(new StoreFault('connect ECONNREFUSED'))),
          figures: () => tellStorageFault(() => Promise.reject(new Error('secret'))),
        },
      },
      logger: silentLogger,
      createContext: (request) => ({ request, access: openToAll }),
    });

    const { errors } = await subgraph.execute(
      { query: '{ status figures }' },
      { viewer: localOperator, traceId: 'spec' },
    );

    expect(errors).toMatchObject([
      { message: 'connect ECONNREFUSED', path: ['status'], extensions: { code: 'STORAGE_UNAVAILABLE' } },
      { message: 'The spec service failed at this field.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });
});
