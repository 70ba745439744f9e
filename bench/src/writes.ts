import { chassisCollections, isAtRest, localOperator, silentLogger } from '@holdfast/chassis';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createIdentity, systemClock } from '@holdfast/kernel';
import { learningModule } from '@holdfast/learning';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { hasOulad, readClicks } from './oulad.js';

/**
 * How many documents the learning service writes for a row of activity that it imports, with everything that follows:
 * OULAD AAA 2013J in the batches of the command line. A count, so that it is the same on every machine and in every store.
 */
const ROWS_PER_REQUEST = 1000;
const GOAL = 0.5;
const IMPORT = `mutation ($input: ImportActivityInput!) { made: importActivity(input: $input) {
  ... on ImportReport { accepted } } }`;

/** The same store, which counts what is written and deleted. */
function counted(store: Store): { readonly store: Store; readonly count: () => number } {
  let count = 0;
  const one = <Value>(made: Promise<Value>): Promise<Value> => {
    count++;
    return made;
  };
  return {
    count: () => count,
    store: {
      ...store,
      insert: (collection, document) => one(store.insert(collection, document)),
      replace: (collection, document, version) => one(store.replace(collection, document, version)),
      delete: (collection, id, version) => one(store.delete(collection, id, version)),
      writeMany: (writes, options) => {
        count += writes.length;
        return store.writeMany(writes, options);
      },
    },
  };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

async function measure(): Promise<void> {
  const inner = openSqliteStore({
    file: ':memory:',
    collections: [...learningModule.collections, ...chassisCollections],
  });
  const { store, count } = counted(inner);
  const service = learningModule.create({
    ...{ store, clock: systemClock, logger: silentLogger },
    journal: openSqliteJournal({ file: ':memory:', clock: systemClock }),
    identity: createIdentity('5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90'),
    settings: { timeZone: 'Europe/London', epoch: 1 },
  });
  await service.start();
  const execute = async (query: string, input: object): Promise<unknown> => {
    const { data, errors } = await service.executor.execute(
      { query, variables: { input } },
      { viewer: localOperator, traceId: 'bench' },
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data?.['made'];
  };
  const make = (name: string, input: object): Promise<unknown> =>
    execute(
      `mutation ($input: ${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!) { made: ${name}(input: $input) { __typename } }`,
      input,
    );
  await make('createCourse', { requestId: '1', key: 'aaa', title: 'AAA' });
  const days = { startsOn: '2013-10-01', endsOn: '2014-06-26' };
  await make('scheduleCohort', { requestId: '2', key: 'aaa-2013j', course: 'aaa', ...days });
  const { lines } = readClicks();
  const importRows = async (rows: readonly object[]): Promise<number> => {
    for (;;) {
      // Our own answer to our own mutation; without a count it asks to come later, until the relay has caught up.
      const made = (await execute(IMPORT, { source: 'clicks.csv', rows })) as { readonly accepted?: number };
      if (made.accepted !== undefined) return made.accepted;
      await rest();
    }
  };
  const before = count();
  let accepted = 0;
  for (let start = 0; start < lines.length; start += ROWS_PER_REQUEST) {
    const rows = lines.slice(start, start + ROWS_PER_REQUEST).map((line, at) => {
      const [, , person = '', object = '', day = '', clicks = ''] = line.split(',');
      return { row: start + at + 1, person, cohort: 'aaa-2013j', object, day, count: clicks, verb: 'interacted' };
    });
    accepted += await importRows(rows);
  }
  while (!isAtRest(await service.status())) await rest();
  const perRow = (count() - before) / accepted;
  console.log(
    `writes: ${accepted} rows of activity accepted, ${perRow.toFixed(2)} store writes a row ` +
      `(goal ${GOAL}, ratio ${(perRow / GOAL).toFixed(2)})`,
  );
  await service.stop();
}

if (hasOulad) await measure();
else console.log('writes: the OULAD data are absent, nothing was measured');
