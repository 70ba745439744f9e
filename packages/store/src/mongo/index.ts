export type { MongoPlace } from './connection.js';
export * from './databaseName.js';
export * from './openMongoStore.js';
export * from './prepareMongoCollections.js';
