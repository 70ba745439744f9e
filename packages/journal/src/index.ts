export * from './errors.js';
export * from './event.js';
export * from './journal.js';
export * from './parseEvent.js';
