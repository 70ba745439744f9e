// A program that the durability test kills while it writes into a database.
import { killedThings } from '../testing/killedThings.js';
import { writeUntilKilled } from '../testing/writeUntilKilled.js';
import { openMongoStore } from './openMongoStore.js';

const [url = '', database = '', firstBatch = '0'] = process.argv.slice(2);

await writeUntilKilled(await openMongoStore({ url, database, collections: [killedThings] }), Number(firstBatch));
