import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import type { Behavior } from '../testing/serviceProgram.js';

const PROGRAM = fileURLToPath(new URL('../testing/serviceProgram.js', import.meta.url));

/** Runs a service as a process, sends it signals when its log says something, and gives the log and how it ended. */
async function runProgram(behavior: Behavior, signals: Readonly<Record<string, readonly NodeJS.Signals[]>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-program-'));
  try {
    const child = spawn(process.execPath, [PROGRAM, folder, behavior], { stdio: ['ignore', 'ignore', 'pipe'] });
    const log: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.push(line);
      for (const [words, sent] of Object.entries(signals))
        if (line.includes(`"msg":"${words}"`)) for (const signal of sent) child.kill(signal);
    });
    // Of `close` and not of `exit`, so that the log is whole.
    const [code, endedBy]: unknown[] = await once(child, 'close');
    return { log: log.join('\n'), code, endedBy };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('a service that cannot go on stops in order and ends its process with a failure', async () => {
  const { log, code } = await runProgram('cannotGoOn');

  expect(log).toContain('stopped in order');
  expect(code).toBe(1);
});

it.each<[string, readonly NodeJS.Signals[]]>([
  ['another one', ['SIGINT']],
  ['the same one again', ['SIGTERM']],
])('a second signal, %s, does not cut the stop off', async (_, second) => {
  const { log, code, endedBy } = await runProgram('stopsSlowly', {
    'example is ready': ['SIGTERM'],
    stopping: second,
  });

  expect(log).toContain('stopped in order');
  expect({ code, endedBy }).toEqual({ code: 0, endedBy: null });
});

it('a signal during the start ends what has started, in order, and nothing more is started', async () => {
  const { log, code, endedBy } = await runProgram('startsSlowly', { starting: ['SIGTERM'] });

  expect(log).toMatch(/"started"[^]*"stopped in order"/);
  expect(log).not.toContain('is ready');
  expect({ code, endedBy }).toEqual({ code: 0, endedBy: null });
});

it('a start that fails stops what has started, and says why', async () => {
  const { log, code } = await runProgram('failsToStart');

  expect(log).toContain('stopped in order');
  expect(log).toContain('it does not start');
  expect(code).toBe(2);
});
