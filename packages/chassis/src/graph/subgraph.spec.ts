import { describe, expect, it } from '@jest/globals';
import { silentLogger } from '../process/logger.js';
import { createSubgraph } from './subgraph.js';
import type { RequestContext } from './subgraphExecutor.js';

/** A subgraph whose first answer is the last thing that anybody waits for, and what is read and written after it. */
function createAbandoned() {
  const aborter = new AbortController();
  const done: string[] = [];
  const subgraph = createSubgraph({
    name: 'spec',
    sdl: `type Query { things: [Thing!] } type Thing { name: String } type Mutation { write(id: ID!): ID }`,
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
    createContext: (request) => ({ request }),
  });
  const context: RequestContext = { viewer: null, traceId: 'spec', isAbandoned: () => aborter.signal.aborted };
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
