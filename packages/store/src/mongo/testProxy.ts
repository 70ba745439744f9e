import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A network between a store and its server, which a test disturbs. */
export interface TestProxy {
  /** The address of the server through the proxy. */
  readonly url: string;
  /** Nothing gets through any more, in either direction, and nobody is told. */
  freeze(): void;
  /** What the server says is lost, although it hears everything. */
  loseAnswers(): void;
  /** Ends every connection; new ones get through. */
  cut(): void;
  /** Ends every connection and takes no new ones. */
  leave(): Promise<void>;
  /** Takes connections again, and lets everything through. */
  come(): Promise<void>;
}

/** Puts a proxy before a server. The driver would go around it, if the server could tell its own address. */
export async function startTestProxy(url: string): Promise<TestProxy> {
  const { hostname, port } = new URL(url.replace(/^mongodb:/, 'http:'));
  const sockets = new Set<Socket>();
  let hears = true;
  let answers = true;

  function join(client: Socket): void {
    const server = connect(Number(port || 27_017), hostname);
    client.on('data', (bytes) => hears && server.write(bytes));
    server.on('data', (bytes) => answers && client.write(bytes));
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [client, server].forEach((one) => one.destroy()));
      socket.on('close', () => sockets.delete(socket));
    }
  }
  const cut = () => sockets.forEach((socket) => socket.destroy());
  const listen = async (at: number): Promise<Server> => {
    const server = createServer(join).listen(at, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let listener = await listen(0);
  const { port: own } = listener.address() as AddressInfo;
  const leave = async () => {
    listener.close();
    cut();
    if (listener.listening) await once(listener, 'close');
  };
  return {
    url: `mongodb://127.0.0.1:${own}/?directConnection=true`,
    freeze: () => ([hears, answers] = [false, false]),
    loseAnswers: () => (answers = false),
    cut,
    leave,
    come: async () => {
      await leave();
      [hears, answers] = [true, true];
      listener = await listen(own);
    },
  };
}
