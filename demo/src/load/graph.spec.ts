import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { createGraph, DemoNotLoaded } from './graph.js';

type Reply = { readonly status?: number; readonly body: unknown } | 'cut';
const good: Reply = { body: { data: { course: null } } };
const failing = (code: string): Reply => ({
  body: { data: { course: null }, errors: [{ message: `The service has ${code}.`, extensions: { code } }] },
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A graph that gives these replies one after the other, and the last for ever. */
async function openGraph(replies: readonly Reply[]) {
  let at = 0;
  server = createServer((request, response) => {
    const reply = replies[Math.min(at, replies.length - 1)] ?? good;
    at += 1;
    if (reply === 'cut') return void request.socket.destroy();
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const reasons: string[] = [];
  const rests: number[] = [];
  const rest = (ms: number): Promise<void> => Promise.resolve(void rests.push(ms));
  const graph = createGraph({ url, onWait: (reason) => reasons.push(reason), rest });
  return { graph, reasons, rests };
}

it('asks again while a service, its store or the whole graph is away', async () => {
  const away: readonly Reply[] = [
    failing('SUBGRAPH_UNAVAILABLE'),
    failing('STORAGE_UNAVAILABLE'),
    'cut',
    { status: 503, body: {} },
  ];
  const { graph, reasons } = await openGraph([...away, good]);

  expect(await graph.ask('{ course { key } }')).toEqual({ course: null });
  expect(reasons).toEqual([
    expect.stringContaining('The service has SUBGRAPH_UNAVAILABLE.'),
    expect.stringContaining('The service has STORAGE_UNAVAILABLE.'),
    expect.stringContaining('Nobody answers at'),
    expect.stringContaining('answers with status 503'),
  ]);
});

it('gives up after ten minutes, with the reason', async () => {
  const { graph, rests } = await openGraph([good, failing('SUBGRAPH_UNAVAILABLE')]);
  await graph.ask('{ course { key } }');

  await expect(graph.ask('{ course { key } }')).rejects.toThrow('The service has SUBGRAPH_UNAVAILABLE.');
  const waitedMs = rests.reduce((sum, ms) => sum + ms, 0);
  expect(waitedMs).toBeGreaterThanOrEqual(600_000);
  expect(waitedMs).toBeLessThan(620_000);
});

it('does not wait for what never passes', async () => {
  const { graph, rests } = await openGraph([good, failing('GRAPHQL_VALIDATION_FAILED')]);
  await graph.ask('{ course { key } }');
  await expect(graph.ask('{ course { key } }')).rejects.toThrow(DemoNotLoaded);
  const nobody = await openGraph(['cut']);
  await expect(nobody.graph.ask('{ course { key } }')).rejects.toThrow('Nobody answers at');
  expect([...rests, ...nobody.rests]).toEqual([]);
});
