import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import type { Gateway } from '../module.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway } from '../testing/exampleGateway.js';
import { hostileInputs } from './hostileInputs.js';

/** The limit is 200 ms; a machine that does other things too may take longer, and what hangs takes minutes. */
const CPU_MS_MAX = 1_000;

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = createExampleGateway({ HOLDFAST_GATEWAY_REQUEST_TIMEOUT_MS: '1000' });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

describe('hostile inputs', () => {
  it('are at least five hundred', () => {
    expect(hostileInputs.length).toBeGreaterThanOrEqual(500);
    expect(new Set(hostileInputs.map(({ name }) => name)).size).toBe(hostileInputs.length);
  });

  it('are answered without a fault, each in little time, and none keeps the gateway from the next', async () => {
    const faults: string[] = [];
    const slow: string[] = [];
    for (const { name, body, headers = {} } of hostileInputs) {
      const since = process.cpuUsage();
      const { status, text } = await ask(url, { body, headers });
      const usedMs = cpuMs(since);
      if (usedMs > CPU_MS_MAX) slow.push(`${name}: ${usedMs.toFixed(0)} ms`);
      if (status >= 500 || /node_modules|\.js:\d|INTERNAL_SERVER_ERROR|call stack/.test(text))
        faults.push(`${name}: ${status} ${text.slice(0, 200)}`);
    }
    expect({ faults, slow }).toEqual({ faults: [], slow: [] });
    expect((await ask(url, { body: '{"query":"{ __typename }"}' })).status).toBe(200);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 120_000);

  it('that ask for another protocol are refused, and their connection ends with the client', async () => {
    const { hostname, port } = new URL(url);
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
    };
    const outcome = await new Promise<string>((resolve, reject) => {
      const sent = request({ hostname, port, path: '/graphql', agent: false, headers }, (response) => {
        response.resume();
        const { statusCode = 0, socket } = response;
        socket.once('close', () => resolve(`answered ${statusCode}`));
        response.once('end', () => socket.end());
      });
      sent.once('upgrade', () => resolve('upgraded'));
      sent.once('error', reject);
      sent.end();
    });
    expect(outcome).toMatch(/^answered 4\d\d$/);
  });

  it('that come byte by byte are cut off', async () => {
    const { hostname, port } = new URL(url);
    const headers = { 'content-type': 'application/json', 'content-length': '1000' };
    const ended = new Promise<string>((resolve) => {
      const sent = request({ hostname, port, path: '/graphql', method: 'POST', agent: false, headers }, (response) => {
        response.resume();
        resolve(`answered ${response.statusCode}`);
      });
      sent.on('error', () => resolve('cut off'));
      sent.write('{');
    });
    expect(await ended).toMatch(/cut off|answered 4/);
  });
});
