import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeAccess, type GuardedProduct } from '../conformance/describeAccess.js';
import { startKillable } from '../worlds/childProcess.js';
import { createDataFolder } from '../worlds/singleProcess.js';

async function open(environment: NodeJS.ProcessEnv): Promise<GuardedProduct> {
  const folder = createDataFolder();
  let log = '';
  const product = await startKillable(folder, { environment, onLog: (text) => (log += text) });
  return {
    url: new URL('/graphql', product.url).href,
    log: () => log,
    readJournal: () =>
      readdirSync(folder)
        .filter((file) => file.startsWith('journal.db'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join(''),
    async close() {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describeAccess('everything in one process', open);
