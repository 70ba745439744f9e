export * from './generated/loop.js';
