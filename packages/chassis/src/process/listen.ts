import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isNativeError } from 'node:util/types';
import { PortInUse } from './portInUse.js';

/** Where a server listens. */
export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  /** The flags and settings that choose the port. */
  readonly chosenBy: string;
}

/** How many connections may wait to be taken; the operating system may allow fewer, and lets the others try again. */
const BACKLOG = 4_096;

/** Lets a server listen, and gives the port, which the system chooses for 0. Throws PortInUse when another has it. */
export function listen(server: Server, { port, host, chosenBy }: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => {
      const isTaken = isNativeError(fault) && 'code' in fault && fault.code === 'EADDRINUSE';
      reject(isTaken ? new PortInUse(port, chosenBy) : fault);
    });
    // An address that is no pipe has this form.
    server.listen(port, host, BACKLOG, () => resolve((server.address() as AddressInfo).port));
  });
}
