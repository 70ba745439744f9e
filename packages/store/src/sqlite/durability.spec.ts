import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { killedThings } from '../testing/killedThings.js';
import { runUntilKilled } from '../testing/runUntilKilled.js';
import { openSqliteStore } from './openSqliteStore.js';

const program = fileURLToPath(new URL('./killedProgram.js', import.meta.url));

describe('a SQLite store whose process is killed', () => {
  it('has every acknowledged write, in the documents and in the index, time after time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-store-'));
    const file = join(folder, 'store.db');
    const acknowledged: string[] = [];

    for (const [turn, batches] of [1, 40, 150].entries()) {
      const run = await runUntilKilled(program, [file, String(turn * 1_000_000)], batches);
      expect(run.signal).toBe('SIGKILL');
      acknowledged.push(...run.acknowledged);

      const store = openSqliteStore({ file, collections: [killedThings] });
      const found = await store.getMany(killedThings, acknowledged);
      expect(found.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
      expect((await store.count(killedThings, { index: 'byNote' })) % 5).toBe(0);
      await store.close();
    }
    await rm(folder, { recursive: true });
  });
});
