import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request, type ClientRequest } from 'node:http';
import { READ_REQUESTS_MAX } from '../limits/fixedLimits.js';
import type { Gateway } from '../module.js';
import { ask } from '../testing/ask.js';
import { createExampleGateway } from '../testing/exampleGateway.js';
import { createReadingRoom } from './readingRoom.js';
import { VIEWER_SHARE } from './shares.js';

describe('the room for bodies that are being read', () => {
  it('has so many places, each of which is given back once', () => {
    const room = createReadingRoom({ requestsMax: 2, freeBytes: 10, bytesMax: 100 });
    const first = room.enter('a');
    expect([first !== undefined, room.enter('b') !== undefined, room.enter('c')]).toEqual([true, true, undefined]);
    first?.leave();
    first?.leave();
    expect([room.enter('c') !== undefined, room.enter('a')]).toEqual([true, undefined]);
  });

  it('gives one viewer half of its places', () => {
    const room = createReadingRoom({ requestsMax: 4, freeBytes: 10, bytesMax: 100 });
    const first = room.enter('greedy');
    expect([room.enter('greedy') !== undefined, room.enter('greedy')]).toEqual([true, undefined]);
    expect(room.enter('modest')).toBeDefined();
    first?.leave();
    expect(room.enter('greedy')).toBeDefined();
  });

  it('has so many bytes for all together, beyond those that each has of its own, and half of them for one viewer', () => {
    const room = createReadingRoom({ requestsMax: 9, freeBytes: 10, bytesMax: 100 });
    const [large, more, other, small] = ['a', 'a', 'b', 'c'].map((subject) => room.enter(subject));
    expect([large?.take(50), large?.take(10), large?.take(1), more?.take(10), more?.take(1)]).toEqual([
      ...[true, true, false, true, false],
    ]);
    expect([other?.take(60), other?.take(1), small?.take(10), small?.take(1)]).toEqual([true, false, true, false]);
    large?.leave();
    expect([small?.take(50), small?.take(1), large?.take(1), more?.take(0)]).toEqual([true, false, false, true]);
  });
});

describe('a gateway to which a viewer sends much slowly', () => {
  let gateway: Gateway;
  let url: string;
  beforeAll(async () => {
    gateway = createExampleGateway();
    ({ url } = await gateway.start());
  });
  afterAll(() => gateway.stop());

  it('reads so many at a time, sends more away at once, and reads again when those have gone', async () => {
    const { hostname, port } = new URL(url);
    const headers = { 'content-type': 'application/json', 'content-length': '1000', expect: '100-continue' };
    // The server says "continue" when it has begun with the request.
    const begin = (): Promise<ClientRequest> =>
      new Promise((resolve) => {
        const sent = request({ hostname, port, path: '/graphql', method: 'POST', agent: false, headers });
        sent.on('continue', () => resolve(sent));
        sent.on('error', () => undefined);
        sent.flushHeaders();
      });
    const slow = await Promise.all(Array.from({ length: READ_REQUESTS_MAX * VIEWER_SHARE }, begin));
    const body = '{"query":"{ __typename }"}';
    const refused = await ask(url, { body });
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1']);
    expect((await ask(url, { method: 'GET', path: '/health/live' })).status).toBe(200);

    const gone = Promise.all(slow.map((sent) => new Promise((resolve) => sent.once('close', resolve))));
    for (const sent of slow) sent.destroy();
    await gone;
    let status = 503;
    for (let tries = 0; tries < 100 && status === 503; tries++) ({ status } = await ask(url, { body }));
    expect(status).toBe(200);
  });
});
