export * from './openSqliteStore.js';
export * from './lockFolder.js';
