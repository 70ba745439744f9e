import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createPassIssuer,
  generatePassKeys,
  serveSubgraph,
  type IssuePass,
  type SubgraphServer,
} from '@holdfast/chassis';
import type { Gateway } from '../module.js';
import { askGraph } from '../testing/ask.js';
import { answerWithout, EVERYTHING } from '../testing/everything.js';
import { createExampleGateway, createExampleSubgraph, exampleNames } from '../testing/exampleGateway.js';
import { issuePass, verifyPassOf } from '../testing/passes.js';
import { createHttpTransport } from './http.js';

const clock = { now: () => '2026-03-05T08:00:00.000Z' };
const otherKeys = await generatePassKeys();

/** Passes that are signed with a key which no service has heard of. */
const issueStrangePass: IssuePass = createPassIssuer(otherKeys.signing, clock);

describe('an answer for which one service takes no pass of the gateway', () => {
  let servers: ReadonlyMap<string, SubgraphServer>;
  let gateway: Gateway | undefined;

  beforeEach(async () => {
    const served = exampleNames.map(async (name) => {
      const server = await serveSubgraph(createExampleSubgraph(name), { port: 0, verifyPass: verifyPassOf(name) });
      return [name, server] as const;
    });
    servers = new Map(await Promise.all(served));
  });
  afterEach(async () => {
    await gateway?.stop();
    await Promise.all([...servers.values()].map((server) => server.close()));
  });

  async function askEverything(denied?: string) {
    await gateway?.stop();
    const transports = exampleNames.map((name) =>
      createHttpTransport(name, servers.get(name)?.url ?? '', name === denied ? issueStrangePass : issuePass),
    );
    gateway = createExampleGateway({}, { transports });
    const { url } = await gateway.start();
    return askGraph(url, EVERYTHING);
  }

  it.each(exampleNames)('has everything else: %s', async (name) => {
    const whole = await askEverything();
    expect(whole.errors).toEqual([]);
    const { status, data, errors } = await askEverything(name);
    expect(status).toBe(200);
    expect(data).toEqual(answerWithout(name, whole.data));
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', serviceName: name });
  });
});
