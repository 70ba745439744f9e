import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '@holdfast/kernel';
import { namesOf } from '../conformance/event.js';
import { openSqliteJournal } from './openSqliteJournal.js';

const program = fileURLToPath(new URL('./writeUntilKilled.js', import.meta.url));

/** Runs the program, kills it with SIGKILL after some acknowledged appends, and gives every acknowledged id. */
async function writeAndKill(file: string, source: string, appends: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, file, source], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const acknowledged: string[][] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line.split(' '));
    if (acknowledged.length === appends) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return acknowledged.flat();
}

describe('a SQLite journal whose process is killed', () => {
  it('has every acknowledged event once, in order, and whole appends only, time after time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-journal-'));
    const file = join(folder, 'journal.db');

    for (const [source, appends] of [
      ['a', 1],
      ['b', 40],
      ['c', 150],
    ] as const) {
      const acknowledged = await writeAndKill(file, source, appends);

      const journal = openSqliteJournal({ file, clock: systemClock });
      const stored = namesOf(await journal.replay('killed', 0, 1_000_000)).filter((name) => name.startsWith(source));
      expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(stored).toEqual(stored.map((_, at) => `${source}-${at + 1}`));
      expect(stored.length % 5).toBe(0);
      await journal.close();
    }
    await rm(folder, { recursive: true });
  });
});
