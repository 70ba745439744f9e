import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { StoreFault } from '../errors.js';

/** Brings the log of a file to the disk while the process goes on with other work. */
export interface Disk {
  /** Throws a StoreFault when nothing may be committed any more: a flush has failed, or the log is being let go. */
  requireUsable(): void;
  /** Resolves when everything that was committed before the call is on the disk. */
  flush(): Promise<void>;
  /** The last flush that was asked for; undefined when all of them have ended. */
  flushing(): Promise<void> | undefined;
  /** Why the log is trusted no more; undefined as long as every flush has succeeded. */
  fault(): StoreFault | undefined;
  /** Resolves when no flush is under way any more; lets go of the log, and begins no further flush. */
  close(): Promise<void>;
}

const synchronize = promisify(fdatasync);

const memory: Disk = {
  requireUsable: () => undefined,
  flush: () => Promise.resolve(),
  flushing: () => undefined,
  fault: () => undefined,
  close: () => Promise.resolve(),
};

/**
 * The disk under a file in WAL mode. Commits that come while one flush is under way share the next one. After a flush
 * that failed nobody can know what is on the disk, so that every other one fails too until the file is opened again; `onFault` hears of it once.
 */
export function openDisk(file: string, onFault: (fault: StoreFault) => void = () => undefined): Disk {
  if (file === ':memory:') return memory;
  let descriptor: number | undefined;
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;
  let fault: StoreFault | undefined;
  let closed: StoreFault | undefined;

  async function bringToDisk(): Promise<void> {
    if (fault) throw fault;
    try {
      // To close it again takes none of SQLite's locks away: those are on the two other files.
      descriptor ??= openSync(`${file}-wal`, 'r+');
      await synchronize(descriptor);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      fault = new StoreFault(`The store ${file} did not reach the disk: ${reason}`, { cause });
      onFault(fault);
      throw fault;
    }
  }

  function begin(): Promise<void> {
    running = bringToDisk().finally(() => {
      running = following;
      following = undefined;
    });
    return running;
  }

  function flush(): Promise<void> {
    const refusal = fault ?? closed;
    if (refusal) return Promise.reject(refusal);
    return running ? (following ??= running.then(begin)) : begin();
  }

  return {
    requireUsable() {
      const refusal = fault ?? closed;
      if (refusal) throw refusal;
    },
    flush,
    flushing: () => following ?? running ?? (fault && Promise.reject(fault)),
    fault: () => fault,
    async close() {
      closed ??= new StoreFault(`The store ${file} is closed.`);
      await (following ?? running)?.catch(() => undefined);
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}
