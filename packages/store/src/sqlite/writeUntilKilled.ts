// A program that the durability test kills: it prints the ids of each acknowledged batch and never ends by itself.
import { openSqliteStore } from './openSqliteStore.js';
import { killedThings } from './killedThings.js';

const [file = '', first = '0'] = process.argv.slice(2);
const store = openSqliteStore({ file, collections: [killedThings] });

for (let batch = Number(first); ; batch += 1) {
  const ids = Array.from({ length: 5 }, (_, at) => `b${batch}-${at}`);
  await store.writeMany(
    ids.map((id) => ({ kind: 'insert', collection: killedThings, document: { id, version: 1, note: id.repeat(100) } })),
  );
  await new Promise<void>((resolve) => process.stdout.write(`${ids.join(' ')}\n`, () => resolve()));
}
