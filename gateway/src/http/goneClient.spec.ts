import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localOperator } from '@holdfast/chassis';
import { createReadingRoom, type ReadingRoom } from '../overload/readingRoom.js';
import { createAsker } from './createAsker.js';
import { readBody } from './readBody.js';

/** Requests whose client has gone while it was found out who they are. */
describe('a request whose client has gone before it is read', () => {
  let server: Server;
  let room: ReadingRoom;
  let arrive: (arrived: { readonly received: IncomingMessage; readonly response: ServerResponse }) => void;
  beforeAll(async () => {
    room = createReadingRoom({ requestsMax: 2, freeBytes: 10, bytesMax: 10 });
    server = createServer((received, response) => arrive({ received, response }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  async function leave() {
    const { port } = server.address() as AddressInfo;
    const arriving = new Promise<Parameters<typeof arrive>[0]>((resolve) => (arrive = resolve));
    const sent = request({ port, host: '127.0.0.1', method: 'POST', headers: { 'content-length': '5' } });
    sent.on('error', () => undefined);
    sent.flushHeaders();
    const { received, response } = await arriving;
    received.on('error', () => undefined);
    const gone = new Promise((resolve) => response.once('close', resolve));
    sent.destroy();
    await gone;
    return { received, response };
  }

  it('is not waited for, and gives its place back', async () => {
    for (let count = 0; count < 5; count++) {
      const { received } = await leave();
      const reading = room.enter('viewer');
      if (!reading) throw new Error('a place was lost');
      expect(await readBody(received, 10, reading).finally(() => reading.leave())).toMatchObject({ ok: false });
    }
  });

  it('is nobody’s who waits for an answer', async () => {
    const { response } = await leave();
    const asker = createAsker(localOperator, response, () => undefined);
    expect(asker.isAbandoned?.()).toBe(true);
    expect(asker.signal?.().aborted).toBe(true);
  });
});
