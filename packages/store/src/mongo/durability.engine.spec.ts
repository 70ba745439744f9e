import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { killedThings } from '../testing/killedThings.js';
import { requireEngine } from '../testing/requireEngine.js';
import { runUntilKilled } from '../testing/runUntilKilled.js';
import { openMongoStore } from './openMongoStore.js';
import { prepareMongoCollections } from './prepareMongoCollections.js';
import { dropTestDatabase, nameTestDatabase } from './testDatabase.js';

const url = requireEngine('HOLDFAST_MONGO_URL', process.env['HOLDFAST_MONGO_URL']);
const program = fileURLToPath(new URL('./killedProgram.js', import.meta.url));

describe('a MongoDB store whose process is killed', () => {
  it('has every acknowledged write, in the documents and in the index, time after time', async () => {
    const test = nameTestDatabase(url);
    const where = { ...test, collections: [killedThings] };
    await prepareMongoCollections(where);
    const acknowledged: string[] = [];

    for (const [turn, batches] of [1, 20, 60].entries()) {
      const run = await runUntilKilled(program, [test.url, test.database, String(turn * 1_000_000)], batches);
      expect(run.signal).toBe('SIGKILL');
      acknowledged.push(...run.acknowledged);

      const store = await openMongoStore(where);
      const found = await store.getMany(killedThings, acknowledged);
      expect(found.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
      expect(await store.count(killedThings, { index: 'byNote' })).toBeGreaterThanOrEqual(acknowledged.length);
      await store.close();
    }
    await dropTestDatabase(test);
  });
});
