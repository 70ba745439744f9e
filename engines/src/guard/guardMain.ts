// Starts programs for a test and outlives it for as long as it takes to end them: the channel to the test closes however
// the test ends, also when it is killed. Its one argument is the folder to remove afterwards.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import type { GuardAnswer, StartRequest } from './guardMessages.js';

const [scratch] = process.argv.slice(2);
const children = new Set<ChildProcess>();

/** Nobody may be there any more to hear it; that the channel is closed is told by itself. */
const answer = (message: GuardAnswer): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

process.on('message', ({ id, command, folder, logFile }: StartRequest) => {
  const log = openSync(logFile, 'a');
  const child = spawn(command.program, command.args, { cwd: folder, stdio: ['ignore', log, log] });
  closeSync(log);
  child.once('error', ({ message }) => answer({ kind: 'failed', id, message }));
  if (child.pid === undefined) return;
  children.add(child);
  answer({ kind: 'started', id, pid: child.pid });
  child.once('exit', () => {
    children.delete(child);
    answer({ kind: 'ended', id });
    finish();
  });
});

process.once('disconnect', () => {
  for (const child of children) child.kill('SIGKILL');
  finish();
});

// Ctrl-C reaches the whole group; what ends us is the end of the test.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

// A fault of ours must not leave engines behind.
process.once('uncaughtException', (fault) => {
  for (const child of children) child.kill('SIGKILL');
  throw fault;
});

/** The folder goes when nobody writes to it any more. */
function finish(): void {
  if (process.connected || children.size > 0) return;
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  process.exit(0);
}
