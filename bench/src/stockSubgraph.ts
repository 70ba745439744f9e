import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { chassisCollections, localOperator, silentLogger, type ServiceModule } from '@holdfast/chassis';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createIdentity, systemClock } from '@holdfast/kernel';
import { learningModule } from '@holdfast/learning';
import { outcomesModule } from '@holdfast/outcomes';
import { peopleModule } from '@holdfast/people';
import { recognitionModule } from '@holdfast/recognition';
import { openSqliteStore } from '@holdfast/store/sqlite';

/** The peer of `bench/read`: one of our subgraphs with our resolvers and our store, behind the stock server. */
const modules: readonly ServiceModule[] = [peopleModule, learningModule, recognitionModule, outcomesModule];
const [name = '', folder = '', namespace = '', timeZone = 'UTC'] = process.argv.slice(2);
const module = modules.find((each) => each.name === name);
if (!module) throw new Error(`no service is called "${name}"`);

const service = module.create({
  store: openSqliteStore({
    file: join(folder, `${name}.db`),
    collections: [...module.collections, ...chassisCollections],
  }),
  journal: openSqliteJournal({ file: join(folder, 'journal.db'), clock: systemClock }),
  clock: systemClock,
  identity: createIdentity(namespace),
  logger: silentLogger,
  settings: { timeZone, epoch: 1 },
});
await service.start();
const { schema, createContext } = service.executor;
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve(createContext({ viewer: localOperator, traceId: '' })),
});
console.log(url);
