import { createServer } from 'node:net';

/** Below the ports that systems hand out to outgoing connections; see the settings for why. */
const FIRST = 20_000;
const LAST = 32_000;
const TRIES_MAX = 200;

/** Whether this machine would let us listen on that port of the loopback now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Whether so many ports from the first one on are free. */
export async function arePortsFree(first: number, count: number): Promise<boolean> {
  for (let port = first; port < first + count; port += 1) if (!(await isPortFree(port))) return false;
  return true;
}

/** The first of so many free ports, drawn by lot, so that runs side by side seldom meet. */
export async function findFreePorts(count: number): Promise<number> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const first = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (await arePortsFree(first, count)) return first;
  }
  throw new Error(`Of ${TRIES_MAX} ports between ${FIRST} and ${LAST} none is free.`);
}
