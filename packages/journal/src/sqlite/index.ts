export * from './openSqliteJournal.js';
