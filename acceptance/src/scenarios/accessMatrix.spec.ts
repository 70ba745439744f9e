import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardedProduct } from '../access/guardedProduct.js';
import { describeAccess } from '../conformance/describeAccess.js';
import { startKillable } from '../worlds/childProcess.js';
import { createDataFolder } from '../worlds/singleProcess.js';

const folder = createDataFolder();

const readJournal = (): string =>
  readdirSync(folder)
    .filter((file) => file.startsWith('journal.db'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');

async function open(environment: NodeJS.ProcessEnv): Promise<GuardedProduct> {
  let log = '';
  // As much as it ever says, so that there is something to be searched.
  const all = { ...environment, HOLDFAST_LOG_LEVEL: 'trace' };
  const product = await startKillable(folder, { environment: all, onLog: (text) => (log += text) });
  return {
    url: new URL('/graphql', product.url).href,
    log: () => log,
    readJournal: () => Promise.resolve(readJournal()),
    async close() {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describeAccess('everything in one process', open);
