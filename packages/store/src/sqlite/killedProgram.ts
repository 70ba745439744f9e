// A program that the durability test kills while it writes into a file.
import { killedThings } from '../testing/killedThings.js';
import { writeUntilKilled } from '../testing/writeUntilKilled.js';
import { openSqliteStore } from './openSqliteStore.js';

const [file = '', firstBatch = '0'] = process.argv.slice(2);

await writeUntilKilled(openSqliteStore({ file, collections: [killedThings] }), Number(firstBatch));
