import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loopOperations } from '@holdfast/schema';
import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import { toReadyOperations } from '../readyOperations.js';
import { createExampleTransports } from '../testing/exampleGateway.js';
import { openStockComparison, type StockComparison } from '../testing/stockComparison.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';

/** Which fields the subgraphs leave out; a property's run sets it. */
let seed = 0;

/** The same field of every item of a list is left out, so that it does not matter how often a thing is asked for. */
function isLeftOut(path: string): boolean {
  const [first = 0] = createHash('sha256').update(`${seed} ${path}`).digest();
  return !path.endsWith('__typename') && !path.endsWith('_entities') && first < 40;
}

function leaveOut(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => leaveOut(item, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const at = `${path}.${name}`;
      return [name, isLeftOut(at) ? null : leaveOut(inner, at)];
    }),
  );
}

const forgetful = (transport: SubgraphTransport): SubgraphTransport => ({
  ...transport,
  async send(request, context) {
    const answer = await transport.send(request, context);
    return leaveOut(answer, transport.name) as ExecutionResult;
  },
});

let comparison: StockComparison;

beforeAll(async () => {
  comparison = await openStockComparison(createExampleTransports().map(forgetful));
});

afterAll(() => comparison.stop());

describe('data of which subgraphs leave parts out', () => {
  const operations = toReadyOperations(loopOperations, {
    WholeLife: { externalId: '7' },
    StudyResult: { key: 'nsw' },
    PolicyEntries: { key: 'growth', first: 3 },
  }).filter(({ variables }) => Object.keys(variables).length > 0);

  it.each(operations)('are nulled as the stock executor nulls them: $name', async ({ name, query, variables }) => {
    const property = fc.asyncProperty(fc.integer(), async (drawn) => {
      seed = drawn;
      const { stock, ours, again } = await comparison.run({ query, operationName: name, variables });
      expect(ours.data).toEqual(stock.data);
      expect(again?.data).toEqual(stock.data);
    });
    await fc.assert(property, { numRuns: 30 });
  });
});
