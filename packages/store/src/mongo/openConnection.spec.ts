import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { StoreFault } from '../errors.js';
import { openMongoStore } from './openMongoStore.js';

const sockets: Socket[] = [];

async function listen(onConnection: (socket: Socket) => void): Promise<{ server: Server; hosts: string }> {
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, hosts: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function stop(server: Server): Promise<void> {
  for (const socket of sockets.splice(0)) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}

/** Opens a store that cannot be opened, and gives the fault with everything that a log would say of it. */
async function openInVain(url: string): Promise<{ fault: unknown; told: string }> {
  const where = {
    url,
    addressName: 'MONGO_ADDRESS',
    database: 'holdfast_people',
    findTimeoutMs: 300,
    answerTimeoutMs: 300,
    collections: [],
  };
  const fault: unknown = await openMongoStore(where).catch((error: unknown) => error);
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause.stack : '';
  return { fault, told: `${fault instanceof Error ? fault.stack : ''} ${cause}` };
}

describe('a MongoDB server that cannot be used', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['takes connections and never answers', () => undefined],
    ['speaks another protocol', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['ends every connection', (socket) => socket.destroy()],
  ])('is a fault that names its place when it %s', async (_, onConnection) => {
    const { server, hosts } = await listen(onConnection);

    const { fault, told } = await openInVain(`mongodb://alice:hush@${hosts}/?authSource=admin`);

    expect(fault).toBeInstanceOf(StoreFault);
    expect(fault).toHaveProperty(
      'message',
      expect.stringContaining(`The store MONGO_ADDRESS/holdfast_people at ${hosts} cannot be opened`),
    );
    expect(told).not.toContain('hush');
    await stop(server);
  });

  it('is a fault when nobody listens at its port', async () => {
    const { server, hosts } = await listen(() => undefined);
    await stop(server);

    const { fault } = await openInVain(`mongodb://${hosts}`);

    expect(fault).toBeInstanceOf(StoreFault);
    expect(fault).toHaveProperty('message', expect.stringMatching(/cannot be reached \(MONGO_ADDRESS\).*ECONNREFUSED/));
  });

  it('is a fault that names the address and what may be meant when nobody answers', async () => {
    const { server, hosts } = await listen(() => undefined);

    const { fault } = await openInVain(`mongodb://${hosts}`);

    expect(fault).toHaveProperty(
      'message',
      expect.stringMatching(/does not answer \(MONGO_ADDRESS\); does it expect tls/),
    );
    await stop(server);
  });

  it('is a fault that names the file of certificates that is missing', async () => {
    const { fault } = await openInVain('mongodb://127.0.0.1:1/?tls=true&tlsCAFile=/none/ca.pem');

    expect(fault).toHaveProperty('message', expect.stringMatching(/a file that MONGO_ADDRESS names.*\/none\/ca.pem/));
  });

  it.each([
    ['another scheme', 'postgres://alice:hush@127.0.0.1/people'],
    ['an unknown option', 'mongodb://alice:hush@127.0.0.1/?color=blue'],
    ['an option that is the end of a password', 'mongodb://alice:h?hush@127.0.0.1/'],
    ['a password with a slash', 'mongodb://alice:hush/hush@127.0.0.1/'],
    ['a password with a colon', 'mongodb://alice:hush:hush@127.0.0.1/'],
    ['a password with an at sign', 'mongodb://alice:hush@hush@127.0.0.1/'],
    ['a broken escape', 'mongodb://alice:hush%hush@127.0.0.1/'],
    ['no server', 'mongodb://alice:hush'],
    ['nothing', ''],
  ])('is a fault that names its address, and does not repeat it, when it has %s', async (_, url) => {
    const { fault, told } = await openInVain(url);

    expect(fault).toBeInstanceOf(StoreFault);
    expect(fault).toHaveProperty('message', expect.stringMatching(/MONGO_ADDRESS is no .*percent-encoded/));
    expect(told).not.toMatch(/hush/);
  });
});
