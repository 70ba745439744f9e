import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveSubgraph, type SubgraphServer } from '@holdfast/chassis';
import { loopOperations } from '@holdfast/schema';
import type { Gateway } from '../module.js';
import { toReadyOperations } from '../readyOperations.js';
import { askGraph } from '../testing/ask.js';
import { createExampleGateway, createExampleSubgraph, exampleNames } from '../testing/exampleGateway.js';
import { issuePass, verifyPassOf } from '../testing/passes.js';
import { createHttpTransport } from './http.js';

const rows = [{ row: 1, externalId: '001' }];
const operations = toReadyOperations(loopOperations, {
  WholeLife: { externalId: '7' },
  StudyResult: { key: 'nsw' },
  PolicyEntries: { key: 'growth', first: 5 },
  ImportPeople: { input: { rows } },
}).filter(({ name, variables }) => name === 'Overview' || Object.keys(variables).length > 0);

describe('the graph in one process and over HTTP', () => {
  let servers: readonly SubgraphServer[] = [];
  let embedded: Gateway;
  let distributed: Gateway;
  let urls = { embedded: '', distributed: '' };

  beforeAll(async () => {
    servers = await Promise.all(
      exampleNames.map((name) =>
        serveSubgraph(createExampleSubgraph(name), { port: 0, verifyPass: verifyPassOf(name) }),
      ),
    );
    const transports = exampleNames.map((name, index) =>
      createHttpTransport(name, servers[index]?.url ?? '', issuePass),
    );
    embedded = createExampleGateway();
    distributed = createExampleGateway({}, { transports });
    urls = { embedded: (await embedded.start()).url, distributed: (await distributed.start()).url };
  });
  afterAll(async () => {
    await Promise.all([embedded.stop(), distributed.stop()]);
    await Promise.all(servers.map((server) => server.close()));
  });

  it.each(operations)('answers $name alike, new and known', async ({ query, variables }) => {
    const expected = await askGraph(urls.embedded, query, variables);
    expect(expected.status).toBe(200);
    expect(await askGraph(urls.distributed, query, variables)).toEqual(expected);
    expect(await askGraph(urls.distributed, query, variables)).toEqual(expected);
    expect(await askGraph(urls.embedded, query, variables)).toEqual(expected);
  });
});
