import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EngineFault } from '../engine.js';
import type { GuardAnswer, StartRequest } from './guardMessages.js';

export interface GuardedProcess {
  readonly pid: number;
  readonly isRunning: () => boolean;
  untilEnded(): Promise<void>;
}

/** Starts programs that end at the latest when this process does. */
export interface Guard {
  start(request: Omit<StartRequest, 'id'>): Promise<GuardedProcess>;
  /** Ends everything and removes the folder. */
  close(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./guardMain.js', import.meta.url));

/** A guard of its own process, because this one may be killed at any moment. */
export function createGuard(scratch: string): Guard {
  const child = fork(PROGRAM, [scratch], {
    execArgv: [],
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const keepAwake = createVigil(child);
  const hearers = new Map<number, (answer: GuardAnswer) => void>();
  child.on('message', (answer: GuardAnswer) => hearers.get(answer.id)?.(answer));
  child.once('exit', () => {
    for (const [id, hear] of hearers) hear({ kind: 'ended', id });
  });
  let lastId = 0;

  /** Asks for a program; one answer says that it runs, and a later one that it does not any more. */
  function start(request: Omit<StartRequest, 'id'>): Promise<GuardedProcess> {
    lastId += 1;
    const id = lastId;
    const { program } = request.command;
    let isRunning = true;
    const started = new Promise<GuardedProcess>((resolve, reject) => {
      const ended = new Promise<void>((resolveEnded) => {
        hearers.set(id, (answer) => {
          if (answer.kind === 'started')
            return resolve({ pid: answer.pid, isRunning: () => isRunning, untilEnded: () => keepAwake(ended) });
          isRunning = false;
          hearers.delete(id);
          resolveEnded();
          reject(new EngineFault(`${program}: ${answer.kind === 'failed' ? answer.message : 'ended at once'}`));
        });
      });
    });
    child.send({ id, ...request });
    return keepAwake(started);
  }

  return {
    start,
    async close() {
      if (child.connected) child.disconnect();
      child.ref();
      await exited;
    },
  };
}

/**
 * A test that forgets to close its guard must not hang for it; one that waits for an answer has to. So the channel keeps
 * this process awake exactly while somebody waits.
 */
function createVigil(child: ChildProcess): <T>(promise: Promise<T>) => Promise<T> {
  let waiting = 0;
  child.unref();
  child.channel?.unref();
  return async (promise) => {
    waiting += 1;
    child.channel?.ref();
    try {
      return await promise;
    } finally {
      waiting -= 1;
      if (waiting === 0) child.channel?.unref();
    }
  };
}
