import { randomUUID } from 'node:crypto';
import { openMongoStore, prepareMongoCollections } from '@holdfast/store/mongo';
import { requireEngine } from '@holdfast/store/testing';
import { chassisCollections } from '../runtime.js';
import { describeOddEvents } from '../testing/oddEvents.js';

describeOddEvents('MongoDB', async () => {
  const url = requireEngine('HOLDFAST_MONGO_URL', process.env['HOLDFAST_MONGO_URL']);
  const place = { url, database: `odd-${randomUUID()}`, collections: chassisCollections };
  await prepareMongoCollections(place);
  return openMongoStore(place);
});
