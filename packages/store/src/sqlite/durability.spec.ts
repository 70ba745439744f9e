import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { killedThings } from './killedThings.js';
import { openSqliteStore } from './openSqliteStore.js';

const program = fileURLToPath(new URL('./writeUntilKilled.js', import.meta.url));

/** Runs the program, kills it with SIGKILL after some acknowledged batches, and gives every acknowledged id. */
async function writeAndKill(file: string, firstBatch: number, batches: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, file, String(firstBatch)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const acknowledged: string[][] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line.split(' '));
    if (acknowledged.length === batches) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return acknowledged.flat();
}

describe('a SQLite store whose process is killed', () => {
  it('has every acknowledged write, in the documents and in the index, time after time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-store-'));
    const file = join(folder, 'store.db');
    const acknowledged: string[] = [];

    for (const [turn, batches] of [1, 40, 150].entries()) {
      acknowledged.push(...(await writeAndKill(file, turn * 1_000_000, batches)));

      const store = openSqliteStore({ file, collections: [killedThings] });
      const found = await store.getMany(killedThings, acknowledged);
      expect(found.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
      expect((await store.count(killedThings, { index: 'byNote' })) % 5).toBe(0);
      await store.close();
    }
    await rm(folder, { recursive: true });
  });
});
