import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loopOperations } from '@holdfast/schema';
import { toReadyOperations } from '../readyOperations.js';
import { createExampleSubgraph, createExampleTransports } from '../testing/exampleGateway.js';
import { openStockComparison, type StockComparison } from '../testing/stockComparison.js';
import { createInProcessTransport } from '../transport/inProcess.js';
import type { OperationRequest } from './operations.js';

const failing = () => {
  throw new Error('a fault with a secret');
};

const transports = createExampleTransports({
  learning: createInProcessTransport(
    'learning',
    createExampleSubgraph('learning', {
      Cohort: { title: failing },
      Person: {
        __resolveReference: (known: { id: string }) => (known.id === 'person:2' ? failing() : known),
        enrollments: ({ id }: { id: string }) =>
          id === 'person:1' ? failing() : { nodes: [], edges: [], pageInfo: {} },
      },
    }),
  ),
});

let comparison: StockComparison;

beforeAll(async () => {
  comparison = await openStockComparison(transports);
});

afterAll(() => comparison.stop());

const rows = [{ row: 1, externalId: '001' }];
const variables: Record<string, Record<string, unknown>> = {
  WholeLife: { externalId: '7' },
  StudyResult: { key: 'nsw' },
  Roi: { key: 'nsw' },
  Cohort: { key: 'lead-0' },
  PolicyEntries: { key: 'growth', first: 5 },
  ImportPeople: { input: { rows } },
  PublishCareerPath: { input: { requestId: 'r', key: 'k', title: 't', steps: [] } },
};

const loop = toReadyOperations(loopOperations, variables).filter(
  ({ name }) => name in variables || name === 'Overview',
);

const odd: Readonly<Record<string, OperationRequest>> = {
  'aliases and the same field twice': {
    query: '{ a: study(key: "a") { key question } b: study(key: "b") { k: key key } a: study(key: "a") { verdict } }',
  },
  'type names at every level': {
    query: '{ __typename study(key: "a") { kind: __typename effect { __typename value } } }',
  },
  'skip and include by variables with defaults': {
    query:
      'query Q($a: Boolean! = true, $b: Boolean!) { study(key: "a") { key @skip(if: $a) question @include(if: $b) ... on Study @include(if: $a) { verdict } } }',
    variables: { b: true },
  },
  'conditions decide on whole subgraphs': {
    query:
      'query Q($b: Boolean!) { personByExternalId(externalId: "7") { displayName incentives @include(if: $b) { nodes { id } } } }',
    variables: { b: false },
  },
  'an interface by its members': {
    query:
      'mutation { publishCareerPath(input: { requestId: "r", key: "k", title: "t", steps: [] }) { ... on Problem { __typename message } ... on RequestIdReused { path } } }',
  },
  'entities that a subgraph does not know': {
    query: '{ incentivePolicy(key: "g") { notPaid(first: 2) { nodes { reason person { externalId displayName } } } } }',
  },
  'a fault in one entity of a list': {
    query: '{ people(first: 4) { nodes { externalId enrollments(first: 1) { nodes { status } } } } }',
  },
  'a fault at the root': { query: '{ cohort(key: "x") { key } study(key: "a") { key } }' },
  'introspection beside data': { query: '{ __schema { queryType { name } } study(key: "a") { key } }' },
};

describe('our executor against the one of @apollo/gateway', () => {
  it.each(loop)('answers $name alike', async ({ name, query, variables: given }) => {
    const { stock, ours, again } = await comparison.run({ query, operationName: name, variables: given });
    expect(ours).toEqual(stock);
    expect(again).toEqual(stock);
  });

  it.each(Object.entries(odd))('answers alike: %s', async (_what, request) => {
    const { stock, ours, again } = await comparison.run(request);
    expect(ours).toEqual(stock);
    expect(again ?? stock).toEqual(stock);
  });

  it('runs every operation of the loop itself once it is known', async () => {
    for (const { name, query, variables: given } of loop) {
      const { again } = await comparison.run({ query, operationName: name, variables: given });
      expect([name, again !== undefined]).toEqual([name, true]);
    }
  });
});
